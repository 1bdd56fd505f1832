### 價值與忠誠度指標：未提供數值的原因、分類名稱與計算方法。

withheld-no-orders = 沒有訂單資料
withheld-history = 訂單資料自 { $since } 起才有
withheld-never-ordered = 尚無訂單
withheld-no-revenue = 這段期間沒有營收
withheld-base = 沒有可供比較的營收
withheld-negative = 退貨金額超過購買金額
withheld-costs = 僅 { $known }% 的營收有成本資料，至少需要 { $least }%
withheld-periods = { $n ->
    [0] 先前沒有期間
   *[other] 先前僅有 { $n } 個期間
}，至少需要 { $least } 個
withheld-accounts = { $n ->
    [0] 沒有客戶有購買
   *[other] 僅有 { $n } 家客戶有購買
}，至少需要 { $least } 家
withheld-buyers = { $n ->
    [0] 沒有客戶有購買
   *[other] 僅有 { $n } 家客戶有購買
}，至少需要 { $least } 家
withheld-gaps = { $n ->
    [0] 沒有訂貨間隔
   *[other] 僅有 { $n } 個訂貨間隔
}，至少需要 { $least } 個，且沒有可參照的同類客戶
withheld-since = 合作起始日不明
withheld-no-products = 訂單中沒有產品資訊
withheld-no-targets = 未設定目標
withheld-months = 僅 { $n } 個月設有目標，需要 { $least } 個月

stage-prospect = 潛在客戶
stage-new = 新客戶
stage-active = 活躍
stage-dormant = 休眠
stage-churned = 流失
stage-won_back = 贏回

segment-champions = 冠軍客戶
segment-loyal = 忠誠客戶
segment-potential = 潛力忠誠客戶
segment-new = 新客戶
segment-promising = 有望客戶
segment-need-attention = 需要關注
segment-about-to-sleep = 即將沉睡
segment-at-risk = 有流失風險
segment-cannot-lose = 不可失去
segment-hibernating = 沉睡客戶
segment-other = 其他

method-revenue = 營收為一段期間內所有訂單的淨額：退貨與折讓沖減營收，已取消的訂單不計，外幣按每筆訂單當日匯率換算。
method-margin = 毛利為成本已知之訂單明細的營收減去其成本；毛利率為該毛利除以同一批訂單明細的營收。成本已知的部分不到營收的一半時，不提供數值。
method-growth = 成長為營收變動額除以原營收：分別與上一期間（季增）、去年同期（年增）以及再往前的十二個月比較。變動幅度超過客戶本身以往各期之間的變動時（95% 水準），才稱為「明確」的變動。
method-concentration = 集中度說明最近十二個月的營收在客戶之間如何分布。A 類為合計貢獻 80% 營收的最大客戶，B 類至 95%，其餘為 C 類；跨越界線的客戶歸入較高一類。HHI 為各客戶占比的平方和，1/HHI 為集中程度相當的等額客戶數；吉尼係數在各客戶相等時為 0，集中於一家時接近 1。
method-rfm = RFM 依最近 24 個月的購買為每家客戶評 1 至 5 分：最近一次購買（距上次下單的天數）、購買頻率（訂單數）與購買金額（淨營收），5 分為有購買客戶中最好的五分之一；R 分與 F 分共同決定所屬分群。
method-lifecycle = 生命週期階段將距上次下單的時間與客戶本身的購買節奏相比：超過平均間隔加一個標準差為休眠；超過平均間隔加兩個標準差（且超過 90 天），或超過 548 天，為流失；已知間隔越少，界限放得越寬。首次下單前為潛在客戶，首單後十二個月內為新客戶；曾在某期期末計為流失、在最近十二個月內重新購買者為贏回。有有效合約的客戶不計為流失。
method-retention = 總營收留存率（GRR）為一年前的營收中保留下來的比例：（期初 − 縮減 − 流失）÷ 期初，不超過 100%。淨營收留存率（NRR）再加上同一批客戶的增購。此後新增的客戶兩者皆不計入。
method-products = 產品組合為客戶最近十二個完整月份依產品類別劃分的營收。組合變動為與再往前的十二個月相比在類別之間移轉的部分：各類別占比變動絕對值之和的一半，0 為毫無變動，1 為完全改變。
method-targets = 目標達成率為期間內至今的營收除以相同天數的目標。目標按月設定；尚未結束的月份按天數折算。
