### Key accounts: who could not be judged, who is large and nothing more, who leads too little.

key-unjudged-worth = of { $n } nothing is known of what they are worth
key-unjudged-worthless = { $n } brought nothing in twelve months
key-unjudged-young = { $n } brought nothing a year before, so that growth cannot be told
key-unjudged-few = of { $n } too little else is known
key-accounts-unjudged = { $n ->
    [one] One more account could not be judged, as less than 40% of the points are known
   *[other] { START($n) } more accounts could not be judged, as less than 40% of the points are known
}: { $why }.
key-accounts-size-alone = { $n ->
    [one] One account reaches { $bound } points by size alone; nothing else speaks for it, so it is not proposed.
   *[other] { START($n) } accounts reach { $bound } points by size alone; nothing else speaks for them, so they are not proposed.
}
key-accounts-judged = Points are scaled to what is known, here { $share } of all that the rules look at.
key-accounts-contested = { $n ->
    [one] In one more group the largest account is not clearly ahead of the next, so it is not named.
   *[other] In { COUNT($n) } more groups the largest account is not clearly ahead of the next, so it is not named.
}
withheld-lead = its lead of { $points } points of the group’s revenue over the next is no more than noise
