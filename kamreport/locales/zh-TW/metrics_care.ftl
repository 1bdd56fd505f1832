### 滿意度、服務、價值與健康度：未提供數值的原因、名稱與計算方法。

withheld-answers = { $n ->
    [0] 沒有回覆
   *[other] 僅有 { $n } 份回覆
}，至少需要 { $least } 份
withheld-cases = { $n ->
    [0] 沒有件服務案件
   *[other] 僅有 { $n } 件服務案件
}，至少需要 { $least } 件
withheld-closed = { $n ->
    [0] 沒有已結案的商機
   *[other] 僅有 { $n } 個已結案的商機
}，至少需要 { $least } 個
withheld-deliveries = { $n ->
    [0] 沒有約定交期的訂單
   *[other] 僅有 { $n } 張約定交期的訂單
}，至少需要 { $least } 筆
withheld-stock-lines = { $n ->
    [0] 沒有訂單明細記錄是否缺貨
   *[other] 僅有 { $n } 筆訂單明細記錄是否缺貨
}，至少需要 { $least } 筆
withheld-paid = { $n ->
    [0] 沒有已付且有到期日的發票
   *[other] 僅有 { $n } 張已付且有到期日的發票
}，至少需要 { $least } 張
withheld-usage = 先前僅使用 { $n } 次，至少需要 { $least } 次
withheld-usage-history = 使用紀錄的時間不夠長
withheld-never-used = 尚無使用紀錄
withheld-coverage = 評分權重中僅有 { $seen }% 有資料，至少需要 { $least }%
withheld-new-account = 當時尚無此客戶
withheld-no-earlier-health = 沒有客戶在前後兩個時點都有健康度
withheld-no-contacts = 沒有聯絡人資料
withheld-no-contracts = 沒有合約資料
withheld-no-end = 沒有訂有到期日的有效合約
withheld-no-interactions = 沒有會議與拜訪紀錄
withheld-no-invitations = 沒有問卷邀請紀錄
withheld-no-invoices = 沒有發票資料
withheld-no-kinds = 服務案件未區分類型
withheld-no-meeting = 尚無會面紀錄
withheld-no-opportunities = 沒有商機資料
withheld-no-orders-placed = 這段期間沒有訂單
withheld-no-payments = 沒有付款日期資料
withheld-no-probabilities = 進行中的商機皆未填寫成交機率
withheld-no-promised-days = 沒有約定交期的資料
withheld-no-running-contract = 沒有有效合約
withheld-no-satisfaction = 沒有滿意度評價
withheld-no-solutions = 一年多來沒有案件的解決紀錄
withheld-no-stances = 未記錄聯絡人的態度
withheld-no-stock-flags = 沒有缺貨紀錄
withheld-no-surveys = 沒有問卷資料
withheld-no-tickets = 沒有服務案件資料
withheld-no-usage = 沒有使用資料
withheld-no-values = 未填寫金額
withheld-no-variation = 所有回答都相同
withheld-nobody-reached = 這段期間沒有聯繫到任何人
withheld-none-open = 沒有未結案件
withheld-none-overdue = 沒有逾期款項
withheld-none-won = 沒有成交的商機
withheld-nothing-invoiced = 這段期間沒有開立發票
withheld-nothing-open = 沒有未付款項
withheld-sales-history = 商機紀錄的時間不夠長
withheld-no-due-days = 發票沒有到期日
withheld-payments-alone = 只有付款紀錄，沒有可對應的發票
withheld-too-new = 尚未到應會面的時間

tier-strategic = 策略
tier-growth = 成長
tier-potential = 潛力
tier-core = 核心
tier-standard = 標準
lead-executive = 高階主管負責
lead-account-manager = 客戶經理
lead-inside-sales = 內勤業務
health-band-healthy = 健康
health-band-watch = 觀察
health-band-at_risk = 高風險
dimension-satisfaction = 滿意度
dimension-value = 價值貢獻
dimension-risk = 風險暴露
component-nps = 推薦意願
component-csat = 滿意度評價
component-promise = 服務承諾達成
component-delivery = 準時足量交貨
component-complaints = 客訴
component-trend = 營收趨勢
component-margin = 毛利率
component-target = 目標達成
component-mix = 品類廣度
component-recency = 採購節奏
component-cadence = 會面頻率
component-sponsor = 內部支持者
component-payment = 付款
component-runway = 合約剩餘期
component-usage = 使用趨勢
value-revenue = 營收
value-margin = 毛利率
value-growth = 成長
value-potential = 潛力
fit-strategic_match = 策略契合
fit-growth_potential = 成長空間
fit-stickiness = 黏著度
fit-influence = 影響力
driver-product = 產品
driver-service = 服務
driver-delivery = 交貨
driver-price = 價格
driver-experience = 體驗
layer-executive = 高階
layer-management = 管理階層
layer-operational = 執行層
ageing-not_due = 未到期
ageing-days_1_30 = 1–30 天
ageing-days_31_60 = 31–60 天
ageing-days_61_90 = 61–90 天
ageing-days_over_90 = 90 天以上
ageing-no_due_day = 無到期日
strategy-held = 已召開
strategy-planned = 已安排
strategy-cancelled = 已取消
strategy-none = 無

method-nps = 淨推薦值（NPS）為推薦者（對「您有多大可能推薦我們？」給 9 或 10 分，0 至 10 分制）的百分比減去批評者（0 至 6 分）的百分比，按最近十二個月的回覆計算，並附 95% 調整後 Wald 區間。
method-csat = 客戶滿意度（CSAT）為最近十二個月內選擇量表最高兩級（「滿意」與「非常滿意」）的評價占比，包括問卷調查與案件結案時的評價，並附 95% Wilson 區間。客戶費力度（CES）以相同方法計算，數值越高越省力。
method-service = 服務按最近十二個月受理的案件衡量：首次回應與解決所用時數的中位數與第 90 百分位、在其優先等級承諾時限內完成的案件占比、目前未結的案件數，以及每百筆訂單的客訴數。
method-delivery = 準時足量交貨率為最近十二個月約定交貨的訂單中，在約定日期前完整交貨的占比；缺貨率為無法由庫存供應的訂單明細占比。兩者皆附 95% Wilson 區間。
method-engagement = 會面完成率為應有會面中實際舉行的比例：最近十二個月內，某一層級至少舉行過一次會面的時段數除以應有的時段數（高階每季、管理階層每月、執行層每週；「潛力」與「標準」等級減半，沒有等級的客戶按「標準」計）。總的會面完成率為三個層級的平均值。
method-conversion = 成交率為最近十二個月內已成交或未成交的商機中成交的占比，分別按數量（附 95% Wilson 區間）與按金額計算。銷售週期為從建立到成交的天數中位數。加權商機金額為進行中商機的金額乘以成交機率。
method-recurring = 經常性收入為某日有效合約的年化金額：自首日至末日，首尾皆計入。僅有月金額的合約以其十二倍計算。
method-receivables = 應收帳款為截至資料日期尚未付款的發票；逾期為已過到期日者，並按逾期天數劃分帳齡。應收帳款週轉天數為未付金額除以最近十二個月的開立金額，再乘以這十二個月的天數。平均延遲天數為自到期至付款天數的平均值。
method-usage = 使用情形為客戶在最近 90 天內使用所購產品的次數；其變化為與之前 90 天相比的增減比例。
method-value = 價值評分以 0 至 100 分表示一家客戶在全部客戶中的價值：按最近十二個月營收（40%）、毛利率（25%）、成長（20%）與潛力（15%）的名次加權平均。名次為排在其後的客戶占比，並列者各計一半。
method-fit = 策略契合度評分以 0 至 100 分表示一家客戶與我方策略的契合程度：策略契合（35%）、成長空間（25%）、黏著度（25%）與市場影響力（15%）的加權平均。契合、空間與影響力由客戶團隊評定。黏著度為下列已知各項的平均：合作年資（按固定分段）、穩定性（最近八個期間中有營收或有有效合約的占比）以及所述的轉換成本。
method-tier = 等級由價值評分與策略契合度評分決定客戶的服務方式：策略（兩者皆高，60 分起）、成長（契合高，價值 40 分起）、潛力（契合高，價值較低）、核心（價值高，契合較低）、標準（其餘）。每個等級皆有相應的承諾：首次回應時限、各層級每年會面次數以及負責人。
method-health = 健康度以 0 至 100 分表示一家客戶的狀況：滿意度（35%）、價值貢獻（35%）與風險暴露（30%，分數越高越安全）的加權平均。三者各為若干指標的加權平均，每項按固定分段評為 0 至 100 分；未知的指標不計入，其餘權重相應放大。70 分起為健康，50 分起為觀察，未滿 50 分為高風險。
method-health-bridge = 健康度變動分解說明自上一期末以來健康度的變化：每項指標為其本期貢獻分數減去上期貢獻分數，各項之和等於總變化。
