# The same job by pandas.
import sys
import pandas

groups, total, bad = 0, 0, 0
for path in sys.argv[1:]:
    rows = pandas.read_csv(path, sep=';', dtype=str, usecols=['Henkilö', 'Päivä', 'Tunnit'])
    day = pandas.to_datetime(rows['Päivä'], format='%d.%m.%Y', errors='coerce')
    hours = pandas.to_numeric(rows['Tunnit'].str.replace(',', '.'), errors='coerce')
    good = day.between('2026-09-01', '2029-05-31') & (hours <= 24)
    sums = hours[good].groupby([rows['Henkilö'][good], day[good].dt.strftime('%Y-%m')]).sum()
    groups, total, bad = groups + len(sums), total + sums.sum(), bad + int((~good).sum())
print(f'{groups} groups, {total:.2f} hours, {bad} bad')
