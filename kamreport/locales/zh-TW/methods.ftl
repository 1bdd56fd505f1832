### 方法說明與資料品質。

methods = 方法說明
methods-lead = 本文件各項數字的定義。
rule-as-of = 所有數字均依據 { $day } 當日已知的資料計算；之後的日期僅在其為計畫（如到期日、合約終止日）時才計入。
rule-unknown = 資料不足時註明「尚無結論」及原因，絕不以零或平均值代替。
rule-interval = 比例、平均值與 NPS 均附 95% 區間及樣本數 n；落在區間之內的變動不視為變化。
rule-money = 金額單位為{ $currency }，合計精確到分{ $ordered ->
    [True] ；退貨與折讓沖減營收，已取消的訂單不計。
   *[False] 。
}
rule-rates = 外幣按各訂單當日匯率折算。
rule-rounding = 數字僅在顯示時取整；含合計的表格經過調整，各項之和等於合計。
data-quality = 資料品質
data-quality-lead = { $kept ->
    [none] 讀取的 { $read } 列資料全部可用。
   *[some] 共讀取 { $read } 列，其中 { $aside } 列（{ $share }）因不符規則遭隔離，未計入本文件任何數字。
}
data-quality-tables = 讀取、使用與隔離的列數
data-quality-faults = 資料問題共 { $count } 則
data-quality-more = 另有 { $count } 類問題，全部列於 data-quality/faults.csv
data-quality-absent = 未提供的資料（本文件不涉及）：{ $tables }。
column-table = 資料表
column-read = 讀取
column-used = 使用
column-quarantined = 隔離
column-of-account = 其中本客戶
column-done = 處理方式
column-count = 數量
column-example = 首例
done-quarantined = 整列隔離
done-noticed = 已使用，並提示
done-refused = 未使用
table-accounts = 客戶
table-products = 產品
table-rates = 匯率
table-orders = 訂單明細
table-surveys = 問卷
table-tickets = 服務案件
table-interactions = 會面紀錄
table-contacts = 聯絡人
table-contracts = 合約
table-opportunities = 商機
table-invoices = 發票
table-events = 事件
table-actions = 行動項目
table-objectives = 目標
table-targets = 營收目標
table-usage = 使用紀錄
table-names = 各語言名稱
metric-revenue = 營收
metric-margin = 毛利
metric-growth = 成長
metric-concentration = 集中度與 ABC 分類
metric-rfm = RFM 分群
metric-lifecycle = 生命週期
metric-retention = 留存
metric-products = 產品組合
metric-targets = 目標達成
metric-nps = 淨推薦值（NPS）
metric-csat = 滿意度（CSAT）
metric-service = 服務時效
metric-delivery = 準時足量交貨
metric-engagement = 客戶互動
metric-conversion = 商機轉換
metric-recurring = 合約價值
metric-receivables = 應收帳款
metric-value = 價值評分
metric-fit = 策略契合度
metric-tier = 客戶等級
metric-health = 健康度
metric-ces = 費力度（CES）
metric-usage = 使用狀況
account-methods = 方法與資料
account-methods-lead = { $aside ->
    [0] 全部客戶共讀取 { $read } 列資料，均可使用，沒有因資料問題而缺漏。
   *[other] 全部客戶共讀取 { $read } 列資料，其中 { $aside } 列（{ $share }）不合規則，已隔離，不計入任何指標。
}
account-methods-rows = 該客戶在冊：{ $tables }。
account-methods-table = { $table } { $n } 列
