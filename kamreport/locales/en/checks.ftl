### What the checks found: each says what is wrong and what to do.

fault-required = { $column } is empty; every row needs it. Fill it in.
fault-one-of = The row has none of these: { $columns }. Fill in at least one of them.
fault-below = { $column } is { $value }; it cannot be less than { $low }. Correct the value.
fault-above = { $column } is { $value }; it cannot be more than { $high }. Correct the value.
fault-share-above = { $column } is { $value }; a share cannot be more than { $high }. Write 15% or 0.15, not 15.
fault-number-text = “{ $value }” in { $column } is not a number. Write digits with one decimal sign, or leave the cell empty.
fault-number-style = “{ $value }” in { $column } is not written with “{ $decimal }” as the decimal sign, as decimal in kamreport.toml says. Correct the value or the setting.
fault-number-size = “{ $value }” in { $column } is too large or too small to be meant. Correct the value.
fault-number-ambiguous = “{ $value }” in { $column } can be read in two ways, and the column does not show which is meant. Set decimal = "." or decimal = "," under [tables.{ $table }] in kamreport.toml.
fault-number-order = All numbers of { $column } were read with “{ $decimal }” as the decimal sign, as some of them can only be read so. If that is wrong, set decimal under [tables.{ $table }] in kamreport.toml.
fault-date-text = “{ $value }” in { $column } is not a date. Write it as 2026-09-30.
fault-date-impossible = There is no such day or time as “{ $value }” in { $column }. Correct it.
fault-date-year = The year of “{ $value }” in { $column } is not between { $first } and { $last }. Correct it; leave the cell empty when the day is not known.
fault-date-short-year = “{ $value }” in { $column } has a year of two digits. Write four: 2026-09-30.
fault-date-serial = “{ $value }” in { $column } is a bare number, perhaps a spreadsheet's count of days. Format the column as a date in the spreadsheet and save the file again.
fault-date-ambiguous = “{ $value }” in { $column } can be read as day/month or as month/day, and the column does not show which is meant. Set dates = "dmy" or dates = "mdy" under [tables.{ $table }] in kamreport.toml.
fault-date-style = “{ $value }” in { $column } is not written as dates = "{ $dates }" in kamreport.toml says. Correct the value or the setting.
fault-date-order = Dates such as 03/04/2025 in { $column } were read with the { $dates ->
        [dmy] day
       *[mdy] month
    } first, as some of them can only be read so. If that is wrong, set dates under [tables.{ $table }] in kamreport.toml.
fault-date-offset = { $column } has times with a time zone. They were read as the clock shows them, without conversion. If they should be local time, convert them before.
fault-date-order-broken = { $column } ({ $value }) lies before { $first } ({ $day }). Correct one of the two.
fault-flag-word = “{ $value }” in { $column } is neither yes nor no. Write yes or no.
fault-choice-near = “{ $value }” is not a word that { $column } knows. Did you mean “{ $near }”? It knows: { $choices }. Correct it, or translate it with words in kamreport.toml.
fault-choice-word = “{ $value }” is not a word that { $column } knows. It knows: { $choices }. Use one of these, or translate it with words in kamreport.toml.
fault-name-long = The name in { $column } has { $length } characters. It was cut to { $kept }; give it a name that fits on a page.
fault-text-unbroken = The text in { $column } has more than { $most } characters without a space. It was kept, with spaces put in so that it can be printed; look whether it belongs there.
fault-text-long = The text in { $column } has { $length } characters. It was kept; look whether it belongs there.
fault-repeated-row = The row repeats row { $kept_row } of { $kept_file } word for word. Delete one of the two.
fault-duplicate-key = “{ $value }” in { $column } stands already in row { $kept_row } of { $kept_file }, with other contents; that row was kept. Decide which of the two is right and delete the other.
fault-account-unknown = The account “{ $value }” is not in the accounts table. Add it there or correct it here.
fault-account-near = The account “{ $value }” is not in the accounts table. Did you mean “{ $near }”? Correct it here or add it there.
fault-account-quarantined = The account “{ $value }” is in the accounts table, but its row there is quarantined. Mend that row first.
fault-parent-circle = { $n ->
    [1] The account { $account } names itself as its parent, and is used as one without a parent.
   *[other] The accounts { $accounts } stand above each other in a circle, so none of them is the topmost; they are used as one group.
    } Correct { $column }, or leave it empty where an account has no parent.
fault-parent-unknown = The parent account “{ $value }” is not in the accounts table ({ $count ->
        [one] one row names
       *[other] { $count } rows name
    } it). Add it, or leave { $column } empty.
fault-product-unknown = The product “{ $value }” is not in the products table ({ $count ->
        [one] one row names
       *[other] { $count } rows name
    } it). The rows are used; add the product so that its name and category are known.
fault-order-shared = The order “{ $value }” is used by { $accounts } accounts. Each account's is counted as an order of its own. Look whether one of them is a slip.
fault-currency-unknown = “{ $value }” in { $column } is not a currency. Write its ISO code, such as EUR, USD or CNY.
fault-currency-sign = “{ $value }” in { $column } carries the sign of another currency than the row's, { $currency }. Correct the sign, or give the row its currency in the column currency.
fault-rate-missing = There is no rate from { $value } to { $reporting } on { $day } or in the { $days } days before. Add one to the rates table, or raise rate_days in kamreport.toml.
fault-rate-no-day = The row is in { $value } and has no date, so its rate to { $reporting } cannot be chosen. Fill in a date.
fault-amount-size = { $column } comes to more than a million million. Correct the row.
fault-scale-empty = The scale from { $low } to { $high } has no room. Correct scale_low or scale_high.
fault-score-outside = The score { $value } is outside its scale, { $low } to { $high }. Correct the score, or declare the scale in scale_low and scale_high.
