### 價值與忠誠度指標：未提供數值的原因與計算方法。

withheld-no-orders = 沒有訂單資料
withheld-history = 訂單資料自 { $since } 起才有
method-revenue = 營收為一段期間內所有訂單的淨額：退貨與折讓沖減營收，已取消的訂單不計，外幣按每張訂單當日匯率換算。
