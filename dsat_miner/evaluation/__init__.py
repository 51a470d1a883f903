"""What people said of turns: labels, figures of a run against them, and weights that are fitted to them."""
