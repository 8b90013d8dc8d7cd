"""Measurements that are run by hand: how well a part of Handrail does its work. Nothing of the program needs this folder."""
