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
   *[other] We ask { COUNT($n) } things of you
}
deck-both-sides = Both sides
deck-what = What
deck-topic-goal = “{ $goal }” stands at { $actual }, and the target is { $target }
deck-goal-way = { $start ->
    [none] { $target ->
        [none] { $day ->
            [none] { "" }
           *[other] by { $day }
        }
       *[other] { $day ->
            [none] target { $target }
           *[other] target { $target } by { $day }
        }
    }
   *[other] { $day ->
        [none] from { $start } to { $target }
       *[other] from { $start } to { $target } by { $day }
    }
}
deck-ask-one = We ask one thing of you: { $ask }
