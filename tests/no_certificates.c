/*
 * Criterion brings libgit2, which parses the certificates of all the world's
 * authorities at the beginning of each process; and each test is one. Here
 * it finds none: two thirds of the time of a test that is short.
 */
struct mbedtls_x509_crt;

int
mbedtls_x509_crt_parse_file(struct mbedtls_x509_crt *chain, const char *path);

int
mbedtls_x509_crt_parse_file(struct mbedtls_x509_crt *chain, const char *path)
{
	(void)chain;
	(void)path;
	return (0);
}
