"""What anybody would write first: the outcomes of a finished folder, from its rows alone, as JSON."""
import json
import sys

import pandas as pd

folder = sys.argv[1]
trials = pd.read_csv(f"{folder}/trials.csv")
attacks = trials[trials.role == "attack"].groupby("wording")
alarms = trials[trials.role == "false_alarm"].groupby("wording")
provoked = trials[trials.role == "provocation"].groupby("wording")

found = {
    "timeliness": attacks.half_authorized_within_72_h.mean(),
    "reliability": attacks.sent_by_day_30.mean(),
    "effectiveness": attacks.stopped_by_day_30.mean(),
    "undecided_by_day_30": attacks.undecided_by_day_30.mean(),
    "taken_by_day_30": attacks.taken_by_day_30.mean(),
    "general_war": attacks.general_war_by_day_30.mean(),
    "false_moves": alarms.set_out_by_day_30.mean(),
    "drawn_in": provoked.drawn_in.mean(),
    "cost": attacks.brigade_days_by_day_30.mean(),
    "hours_without_decision": attacks.hours_without_decision.mean(),
    "median_of_decision": attacks.hours_without_decision.median(),
    "decided": attacks.decided_by_day_30.mean(),
}
summary = pd.read_csv(f"{folder}/summary.csv")
by_rule = []
for row in summary.itertuples():
    column = trials[(trials.role == row.role) & (trials.wording == row.wording)][row.column]
    of = {"mean": column.mean, "median": column.median, "quantile_0.9": lambda: column.quantile(0.9)}
    by_rule.append([row.outcome, row.statistic, row.wording, row.value, of[row.statistic]()])
books = pd.read_csv(f"{folder}/codebook.csv")
text = trials.select_dtypes("object").columns
print(json.dumps({
    "found": {outcome: values.to_dict() for outcome, values in found.items()},
    "summary": json.loads(json.dumps(by_rule).replace("NaN", "null")),
    "text_columns": sorted(text),
    "unexplained": sorted(set(trials.columns) - set(books[books.file == "trials.csv"].column)),
    "states": trials[trials.role == "attack"].groupby("wording").state_at_day_30.value_counts(normalize=True)
        .unstack(fill_value=0).stack().reset_index(name="share").values.tolist(),
}).replace("NaN", "null"))
