### Why a figure is what it is: kamreport explain.

explain-title = { $metric } ({ $figure }) of { $account }, { $period }, as of { $day }
explain-definition = Definition
explain-settings = Settings
explain-setting = { $name } = { $value }
explain-setting-changed = { $name } = { $value } (changed in kamreport.toml)
explain-value = Value
explain-whole = { $figure }, of the whole portfolio: { $value }
explain-withheld = withheld: { $reason }
explain-not-known = not known
explain-inputs = Inputs
explain-steps = Steps and the metric’s other figures
explain-part = { $name }: value { $raw }, score { $score }, weight { $weight }, points { $points }
explain-sum = Points together: { $points }
explain-tables = This account in the metric’s tables
explain-rows = Rows of the files
explain-row = { $file }, row { $row }: { $text }
explain-group = { $table } (read by { $metric }), { $window }: { $told }
explain-every-day = every day
explain-count = { $count ->
    [one] one row
   *[other] { $count } rows
}
explain-total = { $column } { $amount }
explain-more = { $count ->
    [one] and one more (--all lists it)
   *[other] and { $count } more (--all lists them)
}
