"""What a template is, and how a template and a fact make a stem."""
