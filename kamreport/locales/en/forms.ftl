### Number, date and list forms.

unit-9 = bn
unit-6 = m
unit-3 = k
pattern-date = d MMMM y
pattern-short-date = d MMM y
pattern-day = d MMM
pattern-month = MMM y
whole = { $n ->
    [2] Both
   *[other] All { COUNT($n) }
}
numerals = zero one two three four five six seven eight nine
period-quarter = Q{ $number } { $year }
period-half = H{ $number } { $year }
period-year = fiscal year { $year }
period-until = { $period } up to { $day }
period-until-short = { $period } to { $day }
period-days = { $start } to { $end }
interval = { $low } to { $high }
list-comma = {", "}
list-points = {" · "}
list-last = { $first } and { $last }
period-quarter-short = Q{ $number } { $year }
period-half-short = H{ $number } { $year }

client-on-year = { $moved ->
    [up] up from { $value } the year before
    [down] down from { $value } the year before
    [same] { $value } the year before
   *[unknown] { $value } the year before
}
client-unclear = { $note ->
    [none] no clear change
   *[other] no clear change; { $note }
}
