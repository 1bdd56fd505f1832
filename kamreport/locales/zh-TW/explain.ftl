### 指標為何是這個數：kamreport explain。

explain-title = { $account }的{ $metric }（{ $figure }），{ $period }，資料截至{ $day }
explain-definition = 定義
explain-settings = 設定
explain-setting = { $name } = { $value }
explain-setting-changed = { $name } = { $value }（已在 kamreport.toml 中變更）
explain-value = 數值
explain-whole = { $figure }（全部客戶合計）：{ $value }
explain-withheld = 不予列示：{ $reason }
explain-not-known = 未知
explain-inputs = 資料來源
explain-steps = 計算步驟與此指標的其他數值
explain-part = { $name }：原值 { $raw }，得分 { $score }，權重 { $weight }，分值 { $points }
explain-sum = 分值合計：{ $points }
explain-tables = 此客戶在該指標各表中的資料
explain-rows = 來源檔案中的資料列
explain-row = { $file } 第 { $row } 列：{ $text }
explain-group = { $table }（由 { $metric } 讀取），{ $window }：{ $told }
explain-every-day = 所有日期
explain-count = { $count } 列
explain-total = { $column } 合計 { $amount }
explain-more = 另有 { $count } 列（以 --all 全部列出）
