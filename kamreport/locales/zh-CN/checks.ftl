### 检查结果：说明问题所在以及如何处理。

fault-required = { $column } 为空，每一行都必须有值。请补填。
fault-one-of = 以下内容一项都没有：{ $columns }。请至少填写一项。
fault-below = { $column } 为 { $value }，不能小于 { $low }。请更正。
fault-above = { $column } 为 { $value }，不能大于 { $high }。请更正。
fault-share-above = { $column } 为 { $value }，比例不能大于 { $high }。请写 15% 或 0.15，不要写 15。
fault-number-text = { $column } 中的“{ $value }”不是数字。请只写数字和一个小数点；没有数值时请留空。
fault-number-style = kamreport.toml 的 decimal 规定小数点为“{ $decimal }”，{ $column } 中的“{ $value }”与此不符。请更正数值或设置。
fault-number-size = { $column } 中的“{ $value }”过大或过小，不像真实数值。请更正。
fault-number-ambiguous = { $column } 中的“{ $value }”有两种读法，该列其他数值也无法说明是哪一种。请在 kamreport.toml 的 [tables.{ $table }] 下写明 decimal = "." 或 decimal = ","。
fault-number-order = { $column } 的数字一律以“{ $decimal }”为小数点读取，因为其中部分数值只有这一种读法。如有不符，请在 kamreport.toml 的 [tables.{ $table }] 下设置 decimal。
fault-date-text = { $column } 中的“{ $value }”不是日期。请写成 2026-09-30 的形式。
fault-date-impossible = { $column } 中的“{ $value }”这一日期或时间并不存在。请更正。
fault-date-year = { $column } 中“{ $value }”的年份不在 { $first } 至 { $last } 之间。请更正；日期未知时请留空。
fault-date-short-year = { $column } 中的“{ $value }”只写了两位年份。请写四位，如 2026-09-30。
fault-date-serial = { $column } 中的“{ $value }”只是一个数字，可能是电子表格内部的日期序号。请在电子表格中把该列设为日期格式后重新保存。
fault-date-ambiguous = { $column } 中的“{ $value }”既可读作日/月，也可读作月/日，该列其他数值也无法说明是哪一种。请在 kamreport.toml 的 [tables.{ $table }] 下写明 dates = "dmy" 或 dates = "mdy"。
fault-date-style = { $column } 中的“{ $value }”与 kamreport.toml 的 dates = "{ $dates }" 不符。请更正数值或设置。
fault-date-order = { $column } 中形如 03/04/2025 的日期按{ $dates ->
        [dmy] 日/月
       *[mdy] 月/日
    }的顺序读取，因为其中部分日期只有这一种读法。如有不符，请在 kamreport.toml 的 [tables.{ $table }] 下设置 dates。
fault-date-offset = { $column } 中的时间带有时区，已按所写的钟点读取，未作换算。如需当地时间，请事先换算。
fault-date-order-broken = { $column }（{ $value }）早于 { $first }（{ $day }）。请更正其中之一。
fault-flag-word = { $column } 中的“{ $value }”无法理解为是或否。请写“是”或“否”。
fault-choice-near = { $column } 不接受“{ $value }”。您是否想写“{ $near }”？可用的词：{ $choices }。请更正，或在 kamreport.toml 中用 words 对照翻译。
fault-choice-word = { $column } 不接受“{ $value }”。可用的词：{ $choices }。请改用其中之一，或在 kamreport.toml 中用 words 对照翻译。
fault-name-long = { $column } 中的名称长达 { $length } 个字符，已截取前 { $kept } 个字符。请改用可在页面上容纳的名称。
fault-text-unbroken = { $column } 中的文字连续超过 { $most } 个字符而无空格，已予保留，并加入空格以便印刷。请确认它是否应在此处。
fault-text-long = { $column } 中的文字长达 { $length } 个字符，已予保留。请确认它是否应在此处。
fault-repeated-row = 此行与 { $kept_file } 第 { $kept_row } 行完全相同。请删除其中一行。
fault-duplicate-key = { $column } 中的“{ $value }”已见于 { $kept_file } 第 { $kept_row } 行，但内容不同；保留的是那一行。请判断哪一行正确，并删除另一行。
fault-account-unknown = 客户表中没有“{ $value }”。请在客户表中补上，或在此更正。
fault-account-near = 客户表中没有“{ $value }”。您是否想写“{ $near }”？请在此更正，或在客户表中补上。
fault-account-quarantined = 客户表中虽有“{ $value }”，但该行已被隔离。请先修正客户表中的那一行。
fault-parent-circle = { $n ->
    [1] 客户 { $account } 的上级客户是它自己，暂按没有上级处理。
   *[other] 客户 { $accounts } 的上级关系首尾相接，形成循环，无法判定最上级，暂按同一集团处理。
    }请更正 { $column }；没有上级的客户请留空。
fault-parent-unknown = 客户表中没有上级客户“{ $value }”（共 { $count } 行引用）。请补上，或将 { $column } 留空。
fault-product-unknown = 产品表中没有“{ $value }”（共 { $count } 行引用）。这些行照常使用；请补上该产品，以便显示名称和类别。
fault-order-shared = 订单号“{ $value }”被 { $accounts } 个客户使用，已分别计为各自的订单。请确认其中是否有误填。
fault-currency-unknown = { $column } 中的“{ $value }”不是货币代码。请写 ISO 代码，如 EUR、USD 或 CNY。
fault-currency-sign = { $column } 中“{ $value }”的货币符号与该行的货币 { $currency } 不符。请更正符号，或在 currency 列写明该行的货币。
fault-rate-missing = { $day } 当日及之前 { $days } 天内没有 { $value } 兑 { $reporting } 的汇率。请在汇率表（rates）中补上，或在 kamreport.toml 中调大 rate_days。
fault-rate-no-day = 该行以 { $value } 计价却没有日期，无法确定兑 { $reporting } 的汇率。请填写日期。
fault-amount-size = { $column } 折算后超过一万亿。请更正该行。
fault-scale-empty = 量表 { $low } 至 { $high } 没有可选范围。请更正 scale_low 或 scale_high。
fault-score-outside = 得分 { $value } 超出量表范围 { $low } 至 { $high }。请更正得分，或用 scale_low 和 scale_high 写明量表。
