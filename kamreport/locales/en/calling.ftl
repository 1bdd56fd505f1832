### What calls for action at an account.

call-warning = a warning is open
call-departure = it is reported as having left
call-band = health fell into a lower band
call-fall = a figure fell clearly
call-ending = a contract ends within 180 days
call-commitment = a commitment is due
ask-review = { $state ->
    [calls] Take this up with the client at once: { $calls }.
    [known] Nothing calls for action: no warning, no large fall, no contract about to end, nothing agreed that is due. Keep what works, and look again next period.
   *[unknown] Too little is on file to call for more: record meetings, answers and contracts for the next review.
}
ask-health = { $far ->
    [True] Find out why health fell { $points } points, to { $score }{ $named ->
        [True] {" "}({ $name } cost most)
       *[False] {""}
    }, and agree with the client what to do.
   *[False] Find out why health went from { $before } to { $band }{ $named ->
        [True] {" "}({ $name } cost most)
       *[False] {""}
    }, and agree with the client what to do.
}
ask-ending = Ask whether the contract that ends on { $day } will be renewed: it does not renew itself.
ask-commitments = { $n ->
    [one] Keep what was agreed for { $day }: { $title }.
   *[other] Keep the { COUNT($n) } commitments that fall due within 90 days, first that of { $day }: { $title }.
}
finding-health-scope = Health is { $direction ->
    [up] up
   *[down] down
} { $points } points, to { $score }{ $kind ->
    [missing] , mostly because { $name } is no longer known.
    [appeared] , mostly because { $name } is known now.
    [none] .
   *[reweighted] , mostly because what is known weighs otherwise now.
}
