### The slides of the business review.

deck = Business review, slides
deck-description = Slides of the business review of { $account } with { $supplier }, { $period }
deck-ended = { $sentence }.
deck-side = Side
deck-no-day = no date set
deck-asks = { $n ->
    [one] We ask one thing of you
    [2] We ask two things of you
    [3] We ask three things of you
   *[other] We ask { $n } things of you
}
deck-both-sides = Both sides
deck-what = What
deck-late = { $n ->
    [one] One service case took longer than promised
   *[other] { $n } service cases took longer than promised
}
deck-steps = { $n ->
    [one] { $done ->
        [0] Our one step is still open.
       *[other] Our one step is done.
    }
   *[other] { $open ->
        [0] All { $n } steps of ours are done.
       *[other] { $done ->
            [0] None of our { $n } steps is done yet.
            [one] One of our { $n } steps is done.
           *[other] { $done } of our { $n } steps are done.
        }
    }
}
deck-topic-goal = “{ $goal }” stands at { $actual }, and the target is { $target }
