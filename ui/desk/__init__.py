"""The registration desk: one field, one verdict, one badge (design, "Screens")."""
