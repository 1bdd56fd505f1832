### Account review, internal edition.

account-revenue = Revenue
account-revenue-alone = { $money } in { $period }; there is no year-ago period to compare with.
account-revenue-lead = { $direction ->
    [up] Revenue rose { $change } on a year ago, to { $money } in { $period }.
    [down] Revenue fell { $change } on a year ago, to { $money } in { $period }.
   *[flat] Revenue stayed at the level of a year ago: { $money } in { $period }.
}
account-revenue-quarters = { $last ->
    [true] The latest period is the best of those shown: { $money }
   *[other] The best period was { $best }, at { $money }
}
