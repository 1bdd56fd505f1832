### 每份文件都會用到的詞語。

contents = 目錄
portfolio-report = 客戶組合報告
account-review = 客戶回顧
internal-edition = 內部版
as-of = 資料截至 { $day }
confidential = 內部資料，請勿提供給客戶
running-portfolio = 客戶組合報告 · { $supplier }
running-review = 客戶回顧 · { $account }
description-portfolio = { $supplier }重點客戶，{ $period }
description-review = { $account }，{ $period }
not-known = 尚無結論
none = 無
unfinished-period = 本期尚未結束：數字統計至截止日，並與前期相同天數比較。
tile-until = 截至{ $day }
against-year-ago = 年增率 { $change }
against-previous = 季增率 { $change }
times = { $more } 倍
times-short = +{ $more } 倍
chart-of = { $headline }。{ $values }。
tick-year-ago = 長條上的標線為去年同期。
tick-year-ago-to-date = 長條上的標線為去年同期；未結束的期間只計去年相同的天數。
interval-note = 95% 區間：{ $interval }，n = { $n }
n-note = n = { $n }
column-account = 客戶
column-owner = 客戶經理
column-tier = 等級
column-revenue = 營收
column-change = 變化
column-share = 占比
column-health = 健康度
figure-revenue = 本期營收
figure-trailing = 近十二個月營收
figure-orders = 本期訂單數
