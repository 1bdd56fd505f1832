### Executive summary: one page, and a mail that is read on a phone.

executive-summary = Executive summary
description-executive = Where the key accounts of { $supplier } stand, { $period }
running-executive = Executive summary · { $supplier }

executive-status = Where we stand
executive-changes = What changed, and why
executive-decision = What to decide
executive-dates = What comes next

executive-decide-none = Nothing on file asks for a decision.
executive-decide-lead =
    { $n ->
        [one] One decision is due by { $day }.
       *[other] { START($n) } decisions are due by { $day }, the one with most at stake first.
    }
executive-decide-more =
    { $n ->
        [one] One more is in the portfolio report.
       *[other] { START($n) } more are in the portfolio report.
    }
executive-decide-who = { $owner } · by { $day }
executive-decide-open = no owner named · by { $day }

executive-date-contract-end = { $account }: { $named ->
    [True] contract “{ $what }” ends
   *[other] a contract ends
}{ $valued ->
    [True] , { $money } a year
   *[other] {""}
}
executive-date-contract-renewal = { $account }: { $named ->
    [True] contract “{ $what }” renews itself
   *[other] a contract renews itself
}{ $valued ->
    [True] , { $money } a year
   *[other] {""}
}
executive-date-notice = { $account }: last day to give notice on { $named ->
    [True] “{ $what }”
   *[other] a contract
}{ $valued ->
    [True] , { $money } a year
   *[other] {""}
}
executive-date-strategy = { $account }: yearly strategy meeting
executive-date-meeting = { $account }: executive meeting
executive-period-ends = { $period } ends on { $day }.

share-on-previous =
    { $certain ->
        [same] as in the previous period
        [clear] { $change } { $unit ->
            [one] point
           *[other] points
        } on the previous period
       *[unclear] { $change } { $unit ->
            [one] point
           *[other] points
        } on the previous period, within the uncertainty
    }
score-on-previous =
    { $n ->
        [0] as in the previous period
       *[other] { $change } on the previous period
    }

executive-subject =
    { $period }: { $kind ->
        [revenue] { $direction ->
            [up] revenue up { $change }
            [down] revenue down { $change }
            [flat] revenue level
           *[alone] revenue { $money }
        }
        [contracts] { $direction ->
            [up] contracts up { $change }
            [down] contracts down { $change }
            [flat] contracts level
           *[alone] contracts { $money } a year
        }
        [won] { $direction ->
            [up] deals won up { $change }
            [down] deals won down { $change }
            [flat] deals won level
           *[alone] deals won { $money }
        }
       *[none] where the key accounts stand
    }{ $risk ->
        [0] {""}
        [one] , one account at risk
       *[other] , { COUNT($risk) } accounts at risk
    }{ $silent ->
        [0] {""}
        [one] { $risk ->
            [0] , one account gone quiet
           *[other] , one gone quiet
        }
       *[other] { $risk ->
            [0] , { COUNT($silent) } accounts gone quiet
           *[other] , { COUNT($silent) } gone quiet
        }
    }
executive-file = Executive summary { $period }{ $supplier ->
    [none] {""}
   *[other] {" "}- { $supplier }
}

mail-attached = The same on one page, to print or to pass on: { $file }
