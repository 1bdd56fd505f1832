### Portfolio report: value, concentration, tiers, segments, lifecycle, retention, accounts.

sentence-gap = {" "}

portfolio-revenue = Revenue
portfolio-revenue-alone = { $money } in { $period }; there is no year-ago period to compare with.
portfolio-revenue-lead = { $direction ->
    [up] Revenue rose { $change } on a year ago, to { $money } in { $period }{ $noise ->
        [clear] , more than the portfolio usually moves.
        [usual] , within the range in which the portfolio usually moves.
       *[unknown] .
    }
    [down] Revenue fell { $change } on a year ago, to { $money } in { $period }{ $noise ->
        [clear] , more than the portfolio usually moves.
        [usual] , within the range in which the portfolio usually moves.
       *[unknown] .
    }
   *[flat] Revenue stayed at the level of a year ago: { $money } in { $period }.
}
portfolio-revenue-margin = { $direction ->
    [up] The margin rate improved from { $before } to { $rate }.
    [down] The margin rate slipped from { $before } to { $rate }.
   *[flat] The margin rate held at { $rate }.
}
portfolio-revenue-margin-alone = The margin rate is { $rate }.
portfolio-revenue-target = { $n ->
    [one] The one account with a target reached { $percent } of it.
   *[other] The { $n } accounts with a target reached { $percent } of it together.
}
portfolio-revenue-margin-note = { $money } margin; cost known for { $coverage } of revenue
points-on-year-ago = { $change } points on a year ago
figure-margin-rate = Margin rate
portfolio-revenue-best = { $period } is the strongest period shown, at { $money }
portfolio-revenue-run = { $all ->
    [true] { $direction ->
        [up] { $n ->
            [one] { $period } is above the period a year before
           *[other] Every one of the { $n } periods that can be compared is above the year before
        }
       *[down] { $n ->
            [one] { $period } is below the period a year before
           *[other] Every one of the { $n } periods that can be compared is below the year before
        }
    }
   *[false] { $direction ->
        [up] { $n ->
            [one] { $period } is back above the year before
           *[other] Revenue has been above the year before for { $n } periods running
        }
       *[down] { $n ->
            [one] { $period } is the first to fall below the year before
           *[other] Revenue has been below the year before for { $n } periods running
        }
    }
}
bridge-new = New or back ({ $n })
bridge-expanded = Bought more ({ $n })
bridge-contracted = Bought less ({ $n })
bridge-lost = Bought nothing ({ $n })
portfolio-revenue-bridge = { $direction ->
    [up] The growth came mainly from { $up ->
        [new] new or returning accounts
       *[other] accounts that bought more
    }, +{ $gained }; { $down ->
        [lost] accounts that bought nothing
       *[other] accounts that bought less
    } took { $lost } back
    [down] The fall came mainly from { $down ->
        [lost] accounts that bought nothing
       *[other] accounts that bought less
    }, −{ $lost }; { $up ->
        [new] new or returning accounts
       *[other] accounts that bought more
    } made up { $gained }
    [one-way-up] No account bought less: { $up ->
        [new] new or returning accounts
       *[other] accounts that bought more
    } added { $gained }
    [one-way-down] No account bought more: { $down ->
        [lost] accounts that bought nothing
       *[other] accounts that bought less
    } cost { $lost }
   *[flat] Gains and losses cancel out: +{ $gained } against −{ $lost } in their largest parts
}
