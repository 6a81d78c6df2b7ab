"""Reads a BibTeX and a RIS file as reference managers written in Python do, and prints what they find as JSON.

Usage: read_citations.py <file.bib> <file.ris>
Any warning of either library ends it.
"""

import json
import sys
import warnings

import pybtex.errors
import rispy
from pybtex.database import parse_file

warnings.simplefilter("error")
pybtex.errors.set_strict_mode(True)

bibtex, ris = sys.argv[1:]
entries = {
    key: {
        "fields": dict(entry.fields.items()),
        "authors": [str(person) for person in entry.persons.get("author", [])],
        "editors": [str(person) for person in entry.persons.get("editor", [])],
    }
    for key, entry in parse_file(bibtex, "bibtex").entries.items()
}
with open(ris, encoding="utf-8") as file:
    records = rispy.load(file)
json.dump({"bibtex": entries, "ris": records}, sys.stdout)
