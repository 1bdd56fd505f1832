### 誰重要、客戶怎麼說：未提供數值的原因、分類名稱與計算方法。

withheld-no-units = 訂單中沒有數量
withheld-units = 僅 { $known }% 的營收有數量資料，至少需要 { $least }%
withheld-no-wallet = 未填寫該客戶的年度採購額
withheld-no-comments = 這段期間沒有意見
withheld-comments = { $n ->
    [0] 沒有則意見
   *[other] 僅有 { $n } 則意見
}，至少需要 { $least } 則
withheld-no-theme = 意見未涉及已知主題
withheld-no-region = 未填寫區域
withheld-group-buyers = { $n ->
    [0] 同組沒有客戶有購買
   *[other] 同組僅有 { $n } 家有購買的客戶
}，至少需要 { $least } 家
withheld-no-growth = 沒有可供比較的前一年
withheld-no-worth = 沒有該客戶的營收資料
withheld-profile = 該客戶的資料太少，無法描繪輪廓
withheld-profiles = { $n ->
    [0] 沒有客戶的輪廓完整
   *[other] 僅有 { $n } 家客戶的輪廓完整
}，至少需要 { $least } 家
withheld-unstable = 重新抽樣後分組不穩定：一致度 { $agreement }%，至少需要 { $least }%
withheld-one-cloud = 客戶連成一片，其中沒有分明的群體
withheld-stage-history = 資料只有目前階段，沒有階段變動的紀錄
withheld-no-stages = 商機未填寫階段
withheld-no-targets-ahead = 未來各月未設定目標
withheld-no-expected = 進行中的商機皆未填寫預計成交日
withheld-no-start = 沒有合作起始日，也沒有商機
withheld-began-before = 合作開始早於訂單資料
withheld-begun = { $n ->
    [0] 訂單資料期間沒有客戶開始合作
   *[other] 訂單資料期間僅有 { $n } 家客戶開始合作
}，至少需要 { $least } 家
withheld-ordered = 已下過訂單
withheld-half = 目前下單的不到一半
withheld-no-dates = 沒有任何未來日期的資料

metric-price_volume_mix = 價格、數量與組合
metric-wallet = 荷包占有率
metric-key_accounts = 重點客戶
metric-kinds = 重點客戶類型
metric-personas = 客戶輪廓
metric-voice = 顧客之聲
metric-stages = 銷售階段與商機涵蓋率
metric-first_order = 首單
metric-key_dates = 重要日期

key-verdict-keep = 維持重點客戶
key-verdict-appoint = 應列為重點客戶
key-verdict-release = 不宜再列為重點客戶
key-verdict-none = 非重點客戶
key-basis-list = 設定中的重點客戶名單
key-basis-owner = 已指派客戶經理
key-basis-tier = 等級為策略、成長或核心
key-basis-none = 無（目前的重點客戶不明）
key-rule-revenue-a = 營收居前五分之一
key-rule-revenue-b = 營收 A 或 B 類
key-rule-group = 所屬集團占比高
key-rule-growth = 成長
key-rule-shrinking = 萎縮
key-rule-margin = 毛利率較佳
key-rule-margin-none = 虧本銷售
key-rule-fit = 策略契合
key-rule-fit-low = 策略契合度低
key-rule-potential = 成長空間大
key-rule-reference = 標竿客戶
key-rule-reference-withdrawn = 已撤回標竿授權
key-rule-contract = 有有效合約
key-rule-dormant = 休眠
key-rule-churned = 流失

key-kind-industry = 產業重點客戶
key-kind-region = 區域重點客戶
key-kind-potential = 潛力重點客戶

persona-size-micro = 未滿 10 人
persona-size-small = 10 至 49 人
persona-size-medium = 50 至 249 人
persona-size-large = 250 至 999 人
persona-size-enterprise = 1,000 人以上
persona-trait-worth = 營收
persona-trait-average_order = 單筆平均金額
persona-trait-orders_year = 年訂單數
persona-trait-growth = 成長
persona-trait-margin = 毛利率
persona-trait-breadth = 採購廣度
persona-trait-tenure = 合作年資
persona-trait-employees = 員工人數
persona-trait-industry = 產業
persona-trait-region = 區域
persona-trait-size = 規模
persona-trait-top_category = 主要品類
persona-trait-need = 意見的主要主題
persona-trait-cases = 最常見的案件類型

theme-delivery = 交貨
theme-quality = 品質
theme-price = 價格
theme-response = 回應
theme-expertise = 專業能力
theme-contact = 聯絡窗口
theme-documents = 文件資料
theme-training = 教育訓練
theme-spare-parts = 備品
theme-quotation = 報價
theme-competitor = 競爭對手
theme-digital = 軟體與平台
theme-other = 其他

first-order-converted = 已下單
first-order-waiting = 尚未下單

key-date-contract-end = 合約到期
key-date-contract-renewal = 合約自動續約
key-date-notice = 終止通知截止
key-date-action = 行動到期
key-date-objective = 目標到期
key-date-meeting = 會議
key-date-strategy = 策略會議
key-date-close = 商機預計成交
key-date-invoice = 發票到期

method-price-volume-mix = 價格、數量與組合說明客戶的營收為何與去年同期不同：價格為兩期皆購買之產品按新單價計算的價差；數量為總件數的變動，按去年平均價格計價；組合為購買的產品偏貴或偏便宜的影響；另列僅其中一期購買的產品。各步之和等於營收變動，精確到分。
method-wallet = 荷包占有率為最近十二個月的營收除以客戶自述的年度採購額。採購額從不推估；超過 100% 的占有率照實列出，並作為資料提示。
method-key-accounts = 重點客戶辨識以 0 至 100 分衡量一家客戶是否應作為重點客戶：營收屬 A 類且居前五分之一（30 分，其餘 A、B 類 12 分）、契合度（20 分）、成長、毛利率、潛力、標竿（各 10 分）、集團與合約（各 5 分），萎縮、虧本、契合度低、撤回標竿、休眠或流失則扣分。50 分起應為重點客戶，低於 35 分則不宜再是；其間維持現狀。僅憑規模（營收、集團與合約）不足以建議為重點客戶，還須有成長、毛利率、契合度、潛力或標竿之一。
method-kinds = 產業或區域重點客戶為該產業或區域中營收最高、且至少占其四分之一、且領先第二名超出正常波動（至少相差該組營收的 5 個百分點，且逐月差額的 95% 區間高於零或前一年同樣領先）的客戶，同組至少須有五家有購買的客戶。潛力重點客戶為契合度 60 分起、營收年增至少 10%、營收尚不屬 A 類的客戶。
method-personas = 客戶輪廓列出客戶的基本特徵（產業、區域、規模、年資）、購買行為（營收、訂單、均額、成長、毛利率、廣度）與需求（主要品類、意見主題、案件類型）。分群僅在重新抽樣後仍然成立（調整蘭德指數不低於 0.75）、且比形狀相同的單一群體更緊密時才提供。
method-voice = 顧客之聲依中英文詞表將最近十二個月調查中的意見歸入主題，列出各主題的意見數、平均評分（統一為 0 至 10 分）及註明日期的原話。一則意見可以涉及多個主題。
method-stages = 銷售階段統計各階段進行中的商機，以及資料保留階段時各階段已結案商機的成敗。資料只有目前階段，因此無法得知階段之間的轉換。商機涵蓋率為未來十二個月內預計成交的商機金額除以同期目標。
method-first-order = 首單轉換為訂單資料期間開始合作（合作起始日或首個商機，取較早者）的客戶中已下首單的占比，附 95% Wilson 區間，並提供由開始到首單的天數；尚未下單者按已等待的天數計入（Kaplan–Meier）。
method-key-dates = 重要日期列出未來 180 天內的日期：合約到期與通知期限、行動與目標到期、已安排的會議、預計成交日以及未付發票的到期日。
