### How sure the change in a tile is.

tile-range = { $noise ->
    [usual] within its usual range
    [clear] more than it usually moves
   *[unknown] {""}
}
tile-chance = { $noise ->
    [usual] no more than chance explains
    [clear] more than chance explains
   *[unknown] {""}
}
pipeline-same = as in the previous period
pipeline-aside = { $n ->
    [one] One more row of opportunities could not be used and counts nowhere; the last page says why.
   *[other] { START($n) } more rows of opportunities could not be used and count nowhere; the last page says why.
}
