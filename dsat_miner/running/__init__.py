"""The main job: what is to be done, and who does it part by part, in processes or on a cluster."""
