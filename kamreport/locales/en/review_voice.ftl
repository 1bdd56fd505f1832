### Account review: satisfaction, service, people.

account-satisfaction = Satisfaction
account-satisfaction-nps = The Net Promoter Score is { $nps } from { $n } answers (95% interval { $interval }){ $moved ->
    [up] , clearly above { $before } the year before.
    [down] , clearly below { $before } the year before.
    [same] ; it was { $before } the year before, a difference that chance could explain.
   *[unknown] .
}
account-satisfaction-csat = { $share } of { $n } answers are satisfied (95% interval { $interval }); there are too few recommendation answers for a score.
account-satisfaction-few = { $n ->
    [one] One answer is too few for a score; given on { $day }, it is a { $score }, from a { $group ->
        [promoter] promoter
        [detractor] detractor
       *[passive] passive
    }.
   *[other] There are too few answers of the last twelve months for a score. The latest, on { $day }, is a { $score }, from a { $group ->
        [promoter] promoter
        [detractor] detractor
       *[passive] passive
    }.
}
account-satisfaction-answers = { $n ->
    [one] There is one answer, too few to say more than what it says.
   *[other] There are { COUNT($n) } answers, too few to say more than what they say.
}
account-satisfaction-csat-tile = Satisfied (CSAT)
account-satisfaction-rate = Response rate
account-satisfaction-invited = { $n ->
    [one] of one invitation
   *[other] of { COUNT($n) } invitations
}
account-satisfaction-latest = Latest answer
account-satisfaction-drivers = { $worst } scores lowest, { $low } of 10; { $best } highest, { $high }
account-satisfaction-drivers-note = Mean scores of the last twelve months, 0 to 10, up to { $n } answers each.{ $average ->
    [yes] {" "}The line is the mean of all accounts.
   *[no] { "" }
}
account-satisfaction-heard = { $chosen ->
    [True] What they said last: the latest { COUNT($n) } answers with a comment or a low score
   *[other] { $said ->
        [0] { $n ->
            [one] The latest answer, without a comment
           *[other] The latest { COUNT($n) } answers, none with a comment
        }
        [one] { $n ->
            [one] The latest answer, in their own words
           *[other] The latest { COUNT($n) } answers, one of them with a comment
        }
       *[other] The latest { COUNT($n) } answers, { COUNT($said) } of them with a comment
    }
}
account-satisfaction-score = Answer
account-satisfaction-who = Who
account-satisfaction-comment = In their own words

account-service = Service
account-service-kept = { $share } of { $n } cases were served as promised{ $moved ->
    [up] , clearly better than { $before } the year before
    [down] , clearly worse than { $before } the year before
    [level] , as the year before
    [same] {" "}({ $before } the year before, not a clear difference)
   *[unknown] { "" }
}; { $open ->
    [0] none is open.
    [one] one is open{ $late ->
        [0] .
       *[other] , past its promise.
    }
   *[other] { COUNT($open) } are open, { $late ->
        [0] none past its promise.
        [one] one of them past its promise.
        [all] all of them past their promise.
       *[other] { COUNT($late) } of them past their promise.
    }
}
account-service-few = { $opened ->
    [0] No case was opened this period
    [one] One case was opened this period
   *[other] { START($opened) } cases were opened this period
}; over twelve months there are too few to judge how promises were kept; { $open ->
    [0] none is open.
    [one] one is open{ $late ->
        [0] .
       *[other] , past its promise.
    }
   *[other] { COUNT($open) } are open, { $late ->
        [0] none past its promise.
        [one] one of them past its promise.
        [all] all of them past their promise.
       *[other] { COUNT($late) } of them past their promise.
    }
}
account-service-delivered = { $share } of { $n } orders arrived on time and in full this period{ $moved ->
    [up] , clearly better than { $before } a year ago
    [down] , clearly worse than { $before } a year ago
    [level] , as a year ago
    [same] {" "}({ $before } a year ago, not a clear difference)
   *[unknown] { "" }
}{ $known ->
    [True] ; { $previous } the period before, { $year } over twelve months.
   *[other] ; { $year } over twelve months.
}
account-service-otif = { $share } of { $n } orders arrived on time and in full over twelve months.
account-service-opened = Cases opened this period
account-service-response = First response, median
account-service-resolution = Solution, median
account-service-promise = Served as promised
account-service-open = Open cases
account-service-late = { $n ->
    [one] one past its promise
   *[other] { COUNT($n) } past their promise
}
account-service-on-time = On time in full
account-service-cases = { $n ->
    [0] No case this period
    [one] One case this period
   *[other] { START($n) } cases this period
}{ $until ->
    [none] , against { $usual } on average in the { $periods } before
   *[other] {" "}up to { $until }, against { $usual } on average in as many days of the { $periods } before
}; { $complaints ->
    [0] none is a complaint
    [one] one is a complaint
   *[other] { COUNT($complaints) } are complaints
}
account-service-on-time-headline = { $direction ->
    [up] On-time delivery rose from { $first } in { $since } to { $last } in { $now }
    [down] On-time delivery fell from { $first } in { $since } to { $last } in { $now }
    [same] { $last } of orders came on time in full in { $now }, as in { $since }
   *[flat] { $last } of orders came on time in full in { $now }, after { $first } in { $since }: the difference may be chance
}
account-service-on-time-note = Bands are 95% intervals; a period with fewer than { $least } orders stays empty.
account-service-open-headline = { $n ->
    [one] The open case{ $late ->
        [0] { "" }
       *[other] , past its promise
    }
   *[other] { START($n) } open cases{ $late ->
        [0] , none past its promise
        [one] , one past its promise
        [all] , all past their promise
       *[other] , { COUNT($late) } past their promise
    }
}
account-service-subject = Subject
account-service-kind = Kind
account-service-priority = Priority
account-service-since = Opened
account-service-age = Days
account-service-state = Promise
account-service-overdue = past due
account-service-within = in time
account-service-rule = Cases opened in the last twelve months. As promised: first response and solution both within the hours promised for the priority.

account-engagement = People and meetings
account-engagement-lead = { $level ->
    [all] Over twelve months, { $share } of the meetings due were held (mean of the three levels).
    [most] Over twelve months, { $share } of the meetings due were held (mean of the three levels); the { $layer } level is weakest, at { $weakest }.
    [none] None of the meetings due in twelve months was held.
   *[few] Over twelve months, only { $share } of the meetings due were held (mean of the three levels); the { $layer } level is weakest, at { $weakest }.
}
account-engagement-left = { $n ->
    [one] A sponsor left in the last half year;
   *[other] { START($n) } sponsors left in the last half year;
} { $remaining ->
    [0] none is left.
    [one] one remains.
   *[other] { COUNT($remaining) } remain.
}
account-engagement-single = In 90 days only one person of theirs was met: everything hangs on a single thread.
account-engagement-reached = { $reached ->
    [0] { $contacts ->
        [one] The one person we know was not met in 90 days.
       *[other] None of the { COUNT($contacts) } people we know was met in 90 days.
    }
   *[other] { $all ->
        [True] { $contacts ->
            [one] The one person we know was met in the last 90 days.
            [2] Both people we know were met in the last 90 days.
           *[other] { ALL($contacts) } people we know were met in the last 90 days.
        }
       *[other] { $reached ->
            [one] One of the { COUNT($contacts) } people we know was met in 90 days.
           *[other] { START($reached) } of the { COUNT($contacts) } people we know were met in 90 days.
        }
    }
}
account-engagement-quiet = People are known, but no meeting is recorded.
account-engagement-cadence = Meetings kept
account-engagement-cadence-mean = mean of the three levels; { $kept } of { $due } in twelve months
account-engagement-people = People met
account-engagement-people-note = in 90 days
account-engagement-single-tile = single thread
account-engagement-strategy = Yearly strategy meeting
account-engagement-next = Next meeting
account-engagement-nothing = none planned
account-engagement-since = last one on { $day }
account-cadence-row = { $layer }, { $kept } of { $due }
account-cadence-note = A dot for each meeting due in the last twelve months, oldest on the left: full where we met, open where we did not.
account-engagement-headline = { $full ->
    [True] { ALL($due) } meetings due were held
    [none] Not one of the { COUNT($due) } meetings due was held
   *[other] { $kept ->
        [one] One of { COUNT($due) } meetings due was held
       *[other] { START($kept) } of { COUNT($due) } meetings due were held
    }; most gaps are at the { $layer } level
}
account-engagement-rule = How often each level is due follows from the tier; a period without a meeting counts as missed.
account-engagement-map = { $silent ->
    [0] { ALL($people) } people were met in the last 90 days
   *[other] { $people ->
        [one] One person we know, not met in the last 90 days
       *[other] { START($people) } people we know, { $nobody ->
            [True] none of them met in the last 90 days
           *[False] { $silent ->
                [one] one
               *[other] { COUNT($silent) }
            } of them not met in the last 90 days
        }
    }
}
account-engagement-known = { $people ->
    [one] One person we know
   *[other] { START($people) } people we know
}
account-engagement-name = Name
account-engagement-role = Role
account-engagement-layer = Level
account-engagement-stance = Stance
account-engagement-last = Last contact
account-engagement-gone = left { $day }
account-engagement-never = never
account-engagement-ago = { $silent ->
    [True] { $day }, { $days } days ago
   *[other] { $day }
}
account-engagement-others = { $n ->
    [one] One more person is known. Shown first are sponsors, critics and whoever left.
   *[other] { START($n) } more people are known. Shown first are sponsors, critics and whoever left.
}
