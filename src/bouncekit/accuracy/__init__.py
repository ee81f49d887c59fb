"""Labels and answers to figures: how often the answers are right, and how sure they are.

In: labels and the answers to what they label. Out: an ``Accuracy``. Law: pure; knows the
vocabulary only, and not how an answer is made. ``docs/accuracy.md`` describes the labels.
"""
