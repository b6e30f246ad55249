/*
 * What Kore's build generates: its version, and the configuration that is
 * built into a binary of one piece, which tests do not read.
 */
const char *kore_version = "test";
unsigned char asset_builtin_kore_conf[] = "";
unsigned int asset_len_builtin_kore_conf = 0;
