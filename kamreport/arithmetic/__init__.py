"""The arithmetic that metrics share: sums and windows, scores, looks back, points, themes of comments."""
