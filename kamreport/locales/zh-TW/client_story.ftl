### 客戶版業務回顧：分品類採購、遲交訂單、案件、使用情形、會面與聯絡人。

pattern-short-month = yyyy/MM
client-products = 採購構成
client-products-lead = { $up ->
    [none] { $down ->
        [none] 近十二個月貴公司採購了 { $n } 個品類。
       *[other] { $down }減少最多，減少 { $loss }。以上與此前十二個月相比；貴公司共採購 { $n } 個品類。
    }
   *[other] { $down ->
        [none] { $up }增加最多，增加 { $gain }。以上與此前十二個月相比；貴公司共採購 { $n } 個品類。
       *[other] { $up }增加最多，增加 { $gain }；{ $down }減少最多，減少 { $loss }。以上與此前十二個月相比；貴公司共採購 { $n } 個品類。
    }
}
client-products-courses = { $all ->
    [True] { $n } 個品類在全部 { $periods } 期都有採購
   *[other] { $every ->
        [0] { $n } 個品類中，沒有一個在全部 { $periods } 期都有採購
        [1] { $n } 個品類中，只有{ $names }在全部 { $periods } 期都有採購
       *[other] { $n } 個品類中有 { $every } 個在全部 { $periods } 期都有採購：{ $names }
    }
}
client-products-courses-note = 各期採購淨額，顏色越深金額越大；空白表示該期沒有採購。
client-bought-now = 近 12 個月（{ $currency }）
client-bought-then = 此前 12 個月
client-new = 新增

client-from-stock = 現貨滿足率
client-late-months = { $worst ->
    [none] { $n } 筆訂單中有 { $late } 筆遲交或未足量，分散在全年
   *[other] { $n } 筆訂單中有 { $late } 筆遲交或未足量，{ $worst }最多，共 { $most } 筆
}
client-late-day = { $n ->
    [1] { $day }
   *[other] { $day }（{ $n } 筆）
}
client-late-days = 柱上數字為遲交或未足量訂單數 / 當月應交訂單數。約定交貨日：{ $days }{ $more ->
    [0] 。
   *[other] ，以及更早的 { $more } 天。
}
client-late-few = 近十二個月 { $whole } 筆訂單中有 { $n } 筆遲交或未足量，約定交貨日為 { $days }。
client-urgent = 緊急或高
client-usual-first = 實際回應
client-usual-solved = 實際解決
client-service-topics = { $kind ->
    [none] 各類案件數量相近：{ $whole } 件中最多的一類為 { $part } 件
   *[other] { $kind }類案件最多：{ $whole } 件中占 { $part } 件
}
client-service-waiting = { $n } 件案件未結，{ $late ->
    [0] { $n ->
        [1] 在承諾時限內
       *[other] 皆在承諾時限內
    }
    [all] 皆已逾承諾時限
   *[other] { $n ->
        [1] 已逾承諾時限
       *[other] 其中 { $late } 件已逾承諾時限
    }
}
client-open-for = 已持續
client-today = 今天

client-usage = 使用情形
client-usage-lead = { $turn ->
    [up] 近 90 天貴公司團隊使用我們的服務 { $uses } 次，比前 90 天增加 { $change }。
    [down] 近 90 天貴公司團隊使用我們的服務 { $uses } 次，比前 90 天減少 { $change }。
    [flat] 近 90 天貴公司團隊使用我們的服務 { $uses } 次，與前 90 天持平。
   *[none] 近 90 天貴公司團隊使用我們的服務 { $uses } 次。
}
client-active-days = 90 天中的使用天數
client-features = 使用中的功能數
client-usage-course = { $last ->
    [True] { $best }的使用次數為所示各月最高：{ $uses } 次
   *[other] 使用次數以 { $best }最高，為 { $uses } 次；{ $month }為 { $now } 次
}
client-usage-features = { $share ->
    [none] 「{ $name }」使用最多
   *[other] 「{ $name }」占使用次數的 { $share }
}
client-feature = 功能
client-uses-before = 前 90 天

client-met = 雙方往來
client-met-lead = 近十二個月雙方會面 { $n } 次{ $workshops ->
    [0] 。
   *[other] ，其中工作坊 { $workshops } 次。
}{ $strategy ->
    [none] 年度策略會議尚待舉行。
   *[other] 年度策略會議於 { $strategy }舉行。
}
client-met-level = { $layer } { $n } 次
client-met-levels = 各層級會面次數：{ $levels }
client-met-note = 每個標記代表一次會議、電話或拜訪。
client-met-latest = 日常業務之外共會面 { $n } 次，最近一次在 { $day }
client-met-earlier = 另有 { $n } 次較早的會面未在此列出。

client-turn = 聯絡人
client-turn-lead = { $lead }是貴公司的客戶經理，統籌我們提供的各項服務{ $ours ->
    [1] 。
   *[other] ；本公司共有 { $ours } 人與貴公司 { $theirs } 人往來。
}
client-turn-levels = { $n ->
    [1] 雙方人員
   *[other] 雙方人員，分 { $n } 個層級
}
client-turn-for = 適合溝通的事項
client-turn-executive = 合作方向、下一份合約，以及其他層級未能解決的問題
client-turn-management = 目標、當季成果、承諾事項及其期限
client-turn-operational = 日常的訂單、交貨與案件

client-period = 期間
client-late-orders = 遲交訂單
client-late-cases = 超時案件
client-complaints = 客訴
client-done-then = 本公司措施
client-course = { $steps ->
    [0] { $n } 期中的不足之處
   *[other] { $n } 期中的不足之處，以及本公司採取的 { $steps } 項措施
}
client-late-part = { $worst ->
    [True] { $part } / { $whole }，最差
   *[other] { $part } / { $whole }
}
client-step-done = { $title }（{ $day }）
client-steps-done = { $more ->
    [0] { $steps }
   *[other] { $steps }；另有 { $more } 項
}
client-holding = 改進是否穩固
client-holding-orders = { $state ->
    [last] 交貨：最近一期（{ $worst }）為各期最差，{ $of } 筆訂單中 { $high } 遲交或未足量。
    [few] 交貨：{ $worst }最差，{ $of } 筆訂單中 { $high } 遲交或未足量；此後訂單過少，尚無法判斷。
    [clear] 交貨：{ $worst }最差，{ $of } 筆訂單中 { $high } 遲交或未足量；{ $periods ->
        [1] { $now } { $n } 筆中為 { $low }
       *[other] 截至 { $now }的 { $periods } 期合計 { $n } 筆中為 { $low }
    }，已明顯改善。
   *[chance] 交貨：{ $worst }最差，{ $of } 筆訂單中 { $high } 遲交或未足量；{ $periods ->
        [1] { $now } { $n } 筆中為 { $low }
       *[other] 截至 { $now }的 { $periods } 期合計 { $n } 筆中為 { $low }
    }，差異仍可能屬隨機波動。
}
client-holding-cases = { $state ->
    [last] 服務：最近一期（{ $worst }）為各期最差，{ $of } 件案件中 { $high } 超出承諾時限。
    [few] 服務：{ $worst }最差，{ $of } 件案件中 { $high } 超出承諾時限；此後案件過少，尚無法判斷。
    [clear] 服務：{ $worst }最差，{ $of } 件案件中 { $high } 超出承諾時限；{ $periods ->
        [1] { $now } { $n } 件中為 { $low }
       *[other] 截至 { $now }的 { $periods } 期合計 { $n } 件中為 { $low }
    }，已明顯改善。
   *[chance] 服務：{ $worst }最差，{ $of } 件案件中 { $high } 超出承諾時限；{ $periods ->
        [1] { $now } { $n } 件中為 { $low }
       *[other] 截至 { $now }的 { $periods } 期合計 { $n } 件中為 { $low }
    }，差異仍可能屬隨機波動。
}
client-holding-complaints = 客訴：{ $worst }有 { $most } 件，為各期最多；{ $now }{ $n ->
    [0] 沒有客訴。
   *[other] 為 { $n } 件。
}

client-theme = 主題
client-comments = 意見數
client-said = 原話
client-theme-measured = 數字顯示
client-themes = { $n ->
    [1] 各主題均只提到一次
   *[other] 「{ $theme }」提到最多：{ $whole } 則意見中有 { $n } 則
}
client-quoted = 「{ $comment }」（{ $day }）
client-theme-delivery = { $n } 筆訂單中 { $share } 準時足量交貨{ $moved ->
    [up] ，明顯高於前一年的 { $before }
    [down] ，明顯低於前一年的 { $before }
    [same] ，前一年為 { $before }，變化不顯著
   *[unknown] { "" }
}
client-theme-service = { $n } 件案件中 { $share } 依承諾處理{ $moved ->
    [up] ，明顯高於前一年的 { $before }
    [down] ，明顯低於前一年的 { $before }
    [same] ，前一年為 { $before }，變化不顯著
   *[unknown] { "" }
}
client-theme-quality = { $n ->
    [0] 近十二個月沒有客訴
   *[other] 近十二個月有 { $n } 件客訴
}
client-theme-talk = { $day ->
    [none] 沒有對應的數字；建議在下次會面時討論
   *[other] 沒有對應的數字；建議在 { $day }的會面中討論
}
