### 檢查結果：說明問題所在以及如何處理。

fault-required = { $column } 是空白，每一列資料都必須有值。請補填。
fault-one-of = 以下內容一項都沒有：{ $columns }。請至少填寫一項。
fault-below = { $column } 為 { $value }，不得小於 { $low }。請更正。
fault-above = { $column } 為 { $value }，不得大於 { $high }。請更正。
fault-share-above = { $column } 為 { $value }，比例不得大於 { $high }。請寫 15% 或 0.15，不要寫 15。
fault-number-text = { $column } 中的「{ $value }」不是數字。請只寫數字和一個小數點；沒有數值時請留空。
fault-number-style = kamreport.toml 的 decimal 規定小數點為「{ $decimal }」，{ $column } 中的「{ $value }」與此不符。請更正數值或設定。
fault-number-size = { $column } 中的「{ $value }」過大或過小，不像真實數值。請更正。
fault-number-ambiguous = { $column } 中的「{ $value }」有兩種讀法，該欄其他數值也無法說明是哪一種。請在 kamreport.toml 的 [tables.{ $table }] 下寫明 decimal = "." 或 decimal = ","。
fault-number-order = { $column } 的數字一律以「{ $decimal }」為小數點讀取，因為其中部分數值只有這一種讀法。如有不符，請在 kamreport.toml 的 [tables.{ $table }] 下設定 decimal。
fault-date-text = { $column } 中的「{ $value }」不是日期。請寫成 2026-09-30 的形式。
fault-date-impossible = { $column } 中的「{ $value }」這個日期或時間並不存在。請更正。
fault-date-year = { $column } 中「{ $value }」的年份不在 { $first } 至 { $last } 之間。請更正；日期未知時請留空。
fault-date-short-year = { $column } 中的「{ $value }」只寫了兩位年份。請寫四位，如 2026-09-30。
fault-date-serial = { $column } 中的「{ $value }」只是一個數字，可能是試算表內部的日期序號。請在試算表中將該欄設為日期格式後重新儲存。
fault-date-ambiguous = { $column } 中的「{ $value }」既可讀作日/月，也可讀作月/日，該欄其他數值也無法說明是哪一種。請在 kamreport.toml 的 [tables.{ $table }] 下寫明 dates = "dmy" 或 dates = "mdy"。
fault-date-style = { $column } 中的「{ $value }」與 kamreport.toml 的 dates = "{ $dates }" 不符。請更正數值或設定。
fault-date-order = { $column } 中形如 03/04/2025 的日期按{ $dates ->
        [dmy] 日/月
       *[mdy] 月/日
    }的順序讀取，因為其中部分日期只有這一種讀法。如有不符，請在 kamreport.toml 的 [tables.{ $table }] 下設定 dates。
fault-date-offset = { $column } 中的時間帶有時區，已按所寫的時刻讀取，未作換算。如需當地時間，請事先換算。
fault-date-order-broken = { $column }（{ $value }）早於 { $first }（{ $day }）。請更正其中之一。
fault-flag-word = { $column } 中的「{ $value }」無法理解為是或否。請寫「是」或「否」。
fault-choice-near = { $column } 不接受「{ $value }」。您是否想寫「{ $near }」？可用的詞：{ $choices }。請更正，或在 kamreport.toml 中用 words 對照翻譯。
fault-choice-word = { $column } 不接受「{ $value }」。可用的詞：{ $choices }。請改用其中之一，或在 kamreport.toml 中用 words 對照翻譯。
fault-name-long = { $column } 中的名稱長達 { $length } 個字元，已截取前 { $kept } 個字元。請改用頁面容納得下的名稱。
fault-text-unbroken = { $column } 中的文字連續超過 { $most } 個字元而無空格，已予保留，並加入空格以便列印。請確認它是否應在此處。
fault-text-long = { $column } 中的文字長達 { $length } 個字元，已予保留。請確認它是否應在此處。
fault-repeated-row = 此列與 { $kept_file } 第 { $kept_row } 列完全相同。請刪除其中一列。
fault-duplicate-key = { $column } 中的「{ $value }」已見於 { $kept_file } 第 { $kept_row } 列，但內容不同；保留的是那一列。請判斷哪一列正確，並刪除另一列。
fault-account-unknown = 客戶表中沒有「{ $value }」。請在客戶表中補上，或在此更正。
fault-account-near = 客戶表中沒有「{ $value }」。您是否想寫「{ $near }」？請在此更正，或在客戶表中補上。
fault-account-quarantined = 客戶表中雖有「{ $value }」，但該列已被隔離。請先修正客戶表中的那一列。
fault-parent-circle = { $n ->
    [1] 客戶 { $account } 的上層客戶是它自己，暫視為沒有上層。
   *[other] 客戶 { $accounts } 的上層關係首尾相接，形成循環，無法判定最上層，暫視為同一集團。
    }請更正 { $column }；沒有上層的客戶請留空。
fault-parent-unknown = 客戶表中沒有上級客戶「{ $value }」（共 { $count } 列引用）。請補上，或將 { $column } 留空。
fault-product-unknown = 產品表中沒有「{ $value }」（共 { $count } 列引用）。這些資料照常使用；請補上該產品，以便顯示名稱和類別。
fault-order-shared = 訂單編號「{ $value }」被 { $accounts } 個客戶使用，已分別計為各自的訂單。請確認其中是否有誤填。
fault-currency-unknown = { $column } 中的「{ $value }」不是貨幣代碼。請寫 ISO 代碼，如 EUR、USD 或 TWD。
fault-currency-sign = { $column } 中「{ $value }」的貨幣符號與該列的貨幣 { $currency } 不符。請更正符號，或在 currency 欄寫明該列的貨幣。
fault-rate-missing = { $day } 當日及之前 { $days } 天內沒有 { $value } 兌 { $reporting } 的匯率。請在匯率表（rates）中補上，或在 kamreport.toml 中調大 rate_days。
fault-rate-no-day = 該列以 { $value } 計價卻沒有日期，無法確定兌 { $reporting } 的匯率。請填寫日期。
fault-amount-size = { $column } 換算後超過一兆。請更正該列。
fault-scale-empty = 量表 { $low } 至 { $high } 沒有可選範圍。請更正 scale_low 或 scale_high。
fault-score-outside = 得分 { $value } 超出量表範圍 { $low } 至 { $high }。請更正得分，或用 scale_low 和 scale_high 寫明量表。
