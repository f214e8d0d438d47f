"""The parts that screens are made of; they get what they show and send messages up."""
