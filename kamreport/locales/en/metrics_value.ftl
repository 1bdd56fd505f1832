### Why figures of value and loyalty are withheld.

withheld-no-orders = there are no orders on file
withheld-history = orders are on file only since { $since }
