### How sure the change in a tile is.

tile-range = { $noise ->
    [usual] within its usual range
    [clear] more than it usually moves
   *[unknown] {""}
}
tile-chance = { $noise ->
    [usual] no more than chance explains, with deals of these sizes
    [clear] more than chance explains, with deals of these sizes
   *[unknown] {""}
}
