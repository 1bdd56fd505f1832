"""The server: a user and a password, protection, and refusals in words that say where to look."""

import shutil
import ssl
import subprocess

import pytest
from mailing.servers import ANN, Keeper, mail, serving

from kamreport.errors import KamReportError
from kamreport.mailing.server import connected
from kamreport.postbox import Mail


def settings(port, **given):
    """The settings of a server on this machine."""
    return Mail(**{"host": "127.0.0.1", "port": port, "security": "none", **given})


def test_a_user_is_known_by_the_password():
    """With the right one the server takes mails."""
    keeper = Keeper()
    with (
        serving(keeper, ("kam", "secret")) as port,
        connected(settings(port, user="kam"), "secret") as server,
    ):
        assert server.hand_over(mail("Q3"), "kam@example.com", [ANN]) == ()
    assert len(keeper.kept) == 1


def test_a_wrong_password_is_told_and_never_shown():
    """The user is named, the password is not."""
    with (
        serving(Keeper(), ("kam", "secret")) as port,
        pytest.raises(KamReportError) as told,
        connected(settings(port, user="kam"), "wrong-one"),
    ):
        pass
    assert "'kam'" in str(told.value)
    assert "wrong-one" not in str(told.value)


def test_without_the_protection_asked_for_nothing_is_said():
    """A server that offers no STARTTLS is left before any password is given."""
    keeper = Keeper()
    with (
        serving(keeper, ("kam", "secret")) as port,
        pytest.raises(KamReportError, match="security"),
        connected(settings(port, security="starttls", user="kam"), "secret"),
    ):
        pass
    assert keeper.kept == []


def test_a_server_that_is_not_there_is_told():
    """Host and port are what to look at."""
    with serving(Keeper()) as port:
        pass
    with pytest.raises(KamReportError, match="host and port"), connected(settings(port), None):
        pass


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    """A certificate of this machine that only those who are told so trust, and its key."""
    if shutil.which("openssl") is None:
        pytest.skip("openssl, which makes the certificate, is not on this machine")
    folder = tmp_path_factory.mktemp("certificate")
    paths = folder / "certificate.pem", folder / "key.pem"
    asked = [
        "openssl",
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-days",
        "2",
        "-subj",
        "/CN=127.0.0.1",
    ]
    asked += ["-addext", "subjectAltName=IP:127.0.0.1", "-out", str(paths[0]), "-keyout", str(paths[1])]
    subprocess.run(asked, check=True, capture_output=True)
    return paths


def offering(certificate):
    """What a server of that certificate protects a connection with."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*certificate)
    return context


def test_a_protected_connection_carries_password_and_mail(certificate):
    """STARTTLS comes first, by a certificate that is trusted."""
    keeper, trust = Keeper(), ssl.create_default_context(cafile=str(certificate[0]))
    with serving(keeper, ("kam", "secret"), offering(certificate)) as port:
        chosen = settings(port, security="starttls", user="kam")
        with connected(chosen, "secret", trust) as server:
            server.hand_over(mail("Q3"), "kam@example.com", [ANN])
    assert len(keeper.kept) == 1


def test_a_certificate_that_is_not_trusted_ends_it(certificate):
    """Nobody listens in: a server that cannot show who it is gets neither password nor mail."""
    keeper = Keeper()
    with (
        serving(keeper, ("kam", "secret"), offering(certificate)) as port,
        pytest.raises(KamReportError, match="no protected connection"),
        connected(settings(port, security="starttls", user="kam"), "secret"),
    ):
        pass
    assert keeper.kept == []
