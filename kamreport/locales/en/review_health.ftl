### Account review: health.

account-health = Health
account-health-lead = Health is { $score } of 100 ({ $band }){ $moved ->
    [up] , up { $points ->
        [one] one point
       *[other] { $points } points
    } since last period.
    [down] , down { $points ->
        [one] one point
       *[other] { $points } points
    } since last period.
    [flat] , unchanged since last period.
   *[unknown] ; there is no score of last period to compare with.
} { $low ->
    [0] No component is below { $bound }.
    [one] Only { $weakest } is below { $bound }.
   *[other] Weakest are { $weakest }.
}
account-health-unknown = { $told ->
    [True] There is no overall score: { $reason }. What is known:
   *[other] There is no overall score. What is known:
} { $n ->
    [one] one component.
   *[other] { COUNT($n) } components.
}
account-health-change = { $n ->
    [0] , unchanged
    [one] , { $change } point
   *[other] , { $change } points
}
account-health-average = All { $n } accounts with a score average { $score } (95% interval { $interval }).
account-health-coverage = The score rests on { $share } of its weights.
account-health-overall = Health
account-health-dimensions = { $near ->
    [True] The dimensions lie close together, from { $low } to { $high }
   *[other] { $weakest } { $shared ->
        [one] is
       *[other] are
    } weakest at { $low }, { $best } strongest at { $high }
}
account-health-ticks = The line is the score at the end of last period.
account-health-components = { $n ->
    [one] The one component known is { $low ->
        [0] not below { $bound }
       *[other] below { $bound }
    }
   *[other] { $low ->
        [0] { $whole ->
            [high] { ALL($n) } components are in the healthy range
           *[other] No component is below { $bound }; { $high ->
                [0] none of the { COUNT($n) } is in the healthy range
                [one] one of { COUNT($n) } is in the healthy range
               *[other] { COUNT($high) } of { COUNT($n) } are in the healthy range
            }
        }
        [one] One of { COUNT($n) } components is below { $bound }, { $high ->
            [0] none is in the healthy range
            [one] one is in the healthy range
           *[other] { COUNT($high) } are in the healthy range
        }
       *[other] { $whole ->
            [low] { ALL($n) } components are below { $bound }
           *[other] { START($low) } of { COUNT($n) } components are below { $bound }, { $high ->
                [0] none is in the healthy range
                [one] one is in the healthy range
               *[other] { COUNT($high) } are in the healthy range
            }
        }
    }
}
account-health-component = Component
account-health-measured = Measured
account-health-score = Score
account-health-weight = Weight
account-health-points = Points
account-health-then = Last period
account-health-now = This period
account-health-others = Others
account-health-bridge = { $direction ->
    [up] Health rose from { $before } to { $after }{ $named ->
        [True] ; { $name } gave most ({ $points })
       *[other] { "" }
    }
    [down] Health fell from { $before } to { $after }{ $named ->
        [True] ; { $name } cost most ({ $points })
       *[other] { "" }
    }
   *[flat] Health hardly moved{ $named ->
        [True] ; the largest step was { $name } ({ $points })
       *[other] { "" }
    }
}
account-health-appeared = Newly known: { $names }; the weights of the others fell.
account-health-missing = No longer known: { $names }; the weights of the others rose.
account-health-turn = { $n ->
    [one] What would turn it
   *[other] What would turn it: any one of these
}
account-health-no-turn = No single component could reach the next band: it takes several.
account-health-step = { $name }: from { $before } to { $after }. That adds { $gain } points and reaches “{ $band }”.
account-health-rule = Scores run from 0 to 100 and higher is better, for risk too. What is not known leaves the mean, and the other weights are scaled up.
raw-nps = mean answer { $value } of 10
raw-csat = mean answer { $value } of 5
raw-promise = { $value } of cases as promised
raw-delivery = { $value } of orders on time
raw-complaints = { $value } per 100 orders
raw-trend = { $basis ->
    [period] { $value } in { $period } on a year ago
    [contracts] contracts { $value } on a year ago
    [won] sales won { $value } in twelve months
   *[year] { $value } in twelve months
}
raw-margin = { $value } points against all
raw-target = { $value } of target to date
raw-mix = { $value } of categories
raw-recency = { $days ->
    [0] ordered today
    [one] last order one day ago
   *[other] last order { $days } days ago
}, { $gap ->
    [0] usually every day
    [one] usually every day
   *[other] usually every { $gap } days
}
raw-cadence = { $value } of meetings due
raw-sponsor = sponsors less departures: { $value }
raw-payment = { $value } of a year’s invoices overdue
raw-runway = { $value } days{ $capped ->
    [True] {" "}or more
   *[False] {""}
} of contract left
raw-usage = { $value } in 90 days on the 90 before
account-health-scored = { $name } ({ $score })
