### 指标为何是这个数：kamreport explain。

explain-title = { $account }的{ $metric }（{ $figure }），{ $period }，数据截至{ $day }
explain-definition = 定义
explain-settings = 设置
explain-setting = { $name } = { $value }
explain-setting-changed = { $name } = { $value }（已在 kamreport.toml 中修改）
explain-value = 数值
explain-whole = { $figure }（全部客户合计）：{ $value }
explain-withheld = 不予列示：{ $reason }
explain-not-known = 未知
explain-inputs = 数据来源
explain-steps = 计算步骤与该指标的其他数值
explain-part = { $name }：原值 { $raw }，得分 { $score }，权重 { $weight }，分值 { $points }
explain-sum = 分值合计：{ $points }
explain-tables = 该客户在此指标各表中的数据
explain-rows = 源文件中的行
explain-row = { $file } 第 { $row } 行：{ $text }
explain-group = { $table }（由 { $metric } 读取），{ $window }：{ $told }
explain-every-day = 所有日期
explain-count = { $count } 行
explain-total = { $column } 合计 { $amount }
explain-more = 另有 { $count } 行（用 --all 全部列出）
