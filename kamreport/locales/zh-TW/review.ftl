### 客戶回顧（內部版）：各章共用的詞語、營收與產品。

account-average = 全部客戶：{ $value }
account-previous-value = 上期 { $value }
account-of = { $score } / { $top }
account-of-ten = { $score } / 10
account-of-hundred = { $score } 分（滿分 100）
account-day = { $day }
account-passed = { $day }，已過
account-more = 另有 { $n } 項未列出。
account-earlier = 另有 { $n } 份較早的回覆未列出。
account-trailing-note = 近十二個月
account-hours = { $value } 小時
account-days = { $value } 天
column-day = 日期

stance-sponsor = 內部支持者
stance-supporter = 支持
stance-neutral = 中立
stance-critic = 批評
answer-promoter = 推薦者
answer-passive = 中立者
answer-detractor = 批評者
survey-nps = NPS
survey-csat = CSAT
survey-ces = CES
priority-critical = 緊急
priority-high = 高
priority-normal = 普通
priority-low = 低
case-complaint = 客訴
case-incident = 故障
case-question = 詢問
case-request = 請求
side-ours = 我方
side-client = 客戶方
language-en = 英文
language-zh-CN = 簡體中文
language-zh-TW = 繁體中文
event-reference = 願當參考客戶
event-reference_withdrawn = 撤回參考
event-sponsor_left = 支持者離任
event-competitor = 競爭對手
event-policy = 政策
event-sentiment = 輿情
event-churned = 記為流失
event-other = 動態

account-revenue = 營收
account-revenue-alone = { $period }營收 { $money }，尚無去年同期可比。
account-revenue-previous = { $direction ->
    [up] { $period }營收 { $money }，較上期成長 { $change }；去年同期沒有營收可比。
    [down] { $period }營收 { $money }，較上期減少 { $change }；去年同期沒有營收可比。
   *[flat] { $period }營收 { $money }，與上期持平；去年同期沒有營收可比。
}
account-revenue-lead = { $direction ->
    [up] { $period }營收 { $money }，年增 { $change }{ $noise ->
        [clear] ，超出該客戶的正常波動範圍。
        [usual] ，仍在該客戶的正常波動範圍內。
       *[unknown] 。
    }
    [down] { $period }營收 { $money }，年減 { $change }{ $noise ->
        [clear] ，超出該客戶的正常波動範圍。
        [usual] ，仍在該客戶的正常波動範圍內。
       *[unknown] 。
    }
   *[flat] { $period }營收 { $money }，與去年同期持平。
}
account-revenue-none = { $before ->
    [none] { $period }沒有營收。
   *[other] { $period }沒有營收，去年同期為 { $before }。
}
account-revenue-target = { $state ->
    [on] 與目標基本一致：完成計畫 { $money } 的 { $share }。
    [above] 超額完成目標：達到計畫 { $money } 的 { $share }。
   *[below] 未達目標：僅完成計畫 { $money } 的 { $share }。
}
account-revenue-quarters = { $last ->
    [true] 本期為圖中各期最高：{ $money }
   *[other] { $best }為圖中各期最高：{ $money }
}
account-revenue-attainment = 目標達成
account-revenue-planned = 截至目前計畫 { $money }
account-revenue-margin-rate = 本期毛利率
account-revenue-margin-change = 較去年同期 { $change } 個百分點
account-revenue-share = 占全部營收
account-revenue-year-line = { $direction ->
    [up] 截至{ $month }的十二個月營收比先前十二個月成長 { $change }
    [down] 截至{ $month }的十二個月營收比先前十二個月下降 { $change }
   *[flat] 截至{ $month }的十二個月營收與先前十二個月持平
}
account-revenue-this-year = 近十二個月
account-revenue-last-year = 先前十二個月
account-revenue-grey = 灰線為先前十二個月。
account-revenue-year-total = { $name } { $money }

account-products = 產品
account-products-lead = { $n ->
    [1] 近十二個月的採購全部集中在{ $top }一個品類。
   *[other] 近十二個月採購 { $n } 個品類，其中{ $top }占 { $share }{ $width ->
        [up] ；一年前為 { $before } 個，採購範圍有所擴大。
        [down] ；一年前為 { $before } 個，採購範圍有所縮小。
        [flat] ；品類數與一年前相同。
       *[unknown] 。
    }
}{ $mix ->
    [moved] 採購結構中有 { $moved } 在品類之間發生移轉。
    [steady] 採購結構基本穩定（移轉 { $moved }）。
   *[unknown] { "" }
}
account-products-changes = { $turn ->
    [both] { $best }增加 { $gain }，{ $worst }減少 { $loss }
    [up] 各品類均有成長，{ $best }增加最多：{ $gain }
   *[down] 各品類均有下降，{ $worst }減少最多：{ $loss }
}
account-products-headline = { $turn ->
    [both] 與一年前相比，新增 { $fresh } 個品類，{ $gone } 個品類不再採購
    [fresh] 與一年前相比新增 { $fresh } 個品類
    [gone] 與一年前相比有 { $gone } 個品類不再採購
   *[same] 採購品類，依營收排列
}
account-products-top = { $all ->
    [True] 所採購的 { $n } 種產品
   *[other] 營收最高的 { $n } 種產品合計占 { $share }
}
account-products-category = 品類
account-products-product = 產品
account-products-revenue = 營收（{ $currency }）
account-products-before = 一年前占比
account-products-now = 目前占比
account-products-new = 新增
account-products-unstated = 未標明
account-products-rule = 最近十二個完整月份與先前十二個月相比；占比以營收為正的品類計算。
account-revenue-wallet-note = { $over ->
    [True] 超出其所述年支出 { $money }
   *[other] 占其所述年支出 { $money }
}
account-products-moved = 增減（{ $currency }）
