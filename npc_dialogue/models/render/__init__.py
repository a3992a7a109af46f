"""The neutral prompt in each model's own form: one file a form, nothing in it that is not in the prompt."""
