"""The Review page: questions with their evidence and arithmetic, decided by button or key, rounds, and decisions."""
