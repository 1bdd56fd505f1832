### 每份文件都会用到的词语。

contents = 目录
portfolio-report = 客户组合报告
account-review = 客户回顾
internal-edition = 内部版
as-of = 数据截至 { $day }
confidential = 内部资料，请勿提供给客户
running-portfolio = 客户组合报告 · { $supplier }
running-review = 客户回顾 · { $account }
description-portfolio = { $supplier }重点客户，{ $period }
description-review = { $account }，{ $period }
not-known = 暂无结论
none = 无
unfinished-period = 本期尚未结束：数字统计至截止日，并与早期相同天数对比。
tile-until = 截至{ $day }
against-year-ago = 同比 { $change }
against-previous = 环比 { $change }
times = { $more } 倍
times-short = +{ $more } 倍
chart-of = { $headline }。{ $values }。
tick-year-ago = 柱上的标线为去年同期。
tick-year-ago-to-date = 柱上的标线为去年同期；未结束的期间只计去年相同的天数。
interval-note = 95% 区间：{ $interval }，n = { $n }
n-note = n = { $n }
column-account = 客户
column-owner = 客户经理
column-tier = 等级
column-revenue = 营收
column-change = 变化
column-share = 占比
column-health = 健康度
figure-revenue = 本期营收
figure-trailing = 近十二个月营收
figure-orders = 本期订单数
