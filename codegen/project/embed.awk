# Files as one C source: what `openapi-kore new` writes beside generated code.
# usage: awk -f embed.awk FILE ... ; names are as they are given.
BEGIN {
	escaped["\\"] = "\\\\"
	escaped["\""] = "\\\""
	escaped["?"] = "\\?"
	escaped["\t"] = "\\t"
	print "/* Written by codegen/project/embed.awk; do not edit. */"
	print "#include \"codegen/project/embedded.h\""
	print ""
	print "const struct embedded_file embedded_files[] = {"
}
FNR == 1 {
	if (NR > 1)
		print "    },"
	printf "\t{ \"%s\",\n", FILENAME
	count++
}
{
	line = ""
	for (i = 1; i <= length($0); i++) {
		c = substr($0, i, 1)
		line = line (c in escaped ? escaped[c] : c)
	}
	printf "\t    \"%s\\n\"\n", line
}
END {
	print "    },"
	print "};"
	printf "const size_t embedded_count = %d;\n", count
}
