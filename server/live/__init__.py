"""What happens while conversations go on: taking things in, running the flow, publishing."""
