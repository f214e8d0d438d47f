"""What the screens of the terminal share: text made safe to show, the line of keys, the terminal itself."""
