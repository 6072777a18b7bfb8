"""What amounts of money and percentages share: ranges, lists, levels, qualifiers, change."""
