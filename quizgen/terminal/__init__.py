"""What the screens share: text made safe to show, numbers as bars, the line of keys, the terminal itself."""
