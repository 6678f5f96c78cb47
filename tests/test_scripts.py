"""The way from a bare machine to a running project: scripts, pins and what may stand in the files."""

from __future__ import annotations

import ast
import os
import re
import shutil
import signal
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterator, Mapping
from importlib import metadata
from pathlib import Path

import pytest

from scripts.lib.install import pins

ROOT = Path(__file__).parents[1]
SCRIPTS = sorted(path for path in (ROOT / "scripts").iterdir() if path.is_file() and not path.suffix)
LOCKS = {name: ROOT / "requirements" / f"{name}.lock" for name in ("runtime", "test")}
BASH = shutil.which("bash") or "bash"


def project() -> tuple[dict[str, str], dict[str, str]]:
    """Direct dependencies of the server and those that the tests add, as version by name."""
    table = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    sets = table["dependencies"], table["optional-dependencies"]["test"]
    server, tools = (pins(re.sub(r"\[[^\]]*\]", "", line) for line in lines) for lines in sets)
    return server, tools


def lock(name: str) -> dict[str, str]:
    """Pins of a lock as version by name."""
    return pins(LOCKS[name].read_text().splitlines())


def texts() -> Iterator[tuple[Path, str]]:
    """Every text file of the project that git would take."""
    ignored = {line.strip("/ ") for line in (ROOT / ".gitignore").read_text().splitlines()} | {".git"}
    for folder, folders, names in os.walk(ROOT):
        # Tools that write a folder of their own mark it, as .hypothesis, with a list that ignores itself.
        folders[:] = [
            name for name in folders if name not in ignored and not Path(folder, name, ".gitignore").exists()
        ]
        for name in names:
            path = Path(folder, name)
            try:
                yield path.relative_to(ROOT), path.read_text()
            except UnicodeDecodeError:
                continue  # a picture or another binary


@pytest.mark.parametrize("script", [*SCRIPTS, ROOT / ".ci" / "run"], ids=lambda path: path.name)
def test_is_executable_and_parses(script: Path) -> None:
    """Git keeps the executable bit, and bash reads each script to its end."""
    assert os.access(script, os.X_OK)
    checked = subprocess.run([BASH, "-n", script], check=False, capture_output=True, text=True)
    assert (checked.returncode, checked.stderr) == (0, "")


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_help_works_from_anywhere(script: Path, tmp_path: Path) -> None:
    """`--help` explains a script also from another folder and through a symlink."""
    link = tmp_path / "link"
    link.symlink_to(script)
    shown = subprocess.run([link, "--help"], check=False, cwd=tmp_path, capture_output=True, text=True)
    assert shown.returncode == 0, shown.stderr
    assert "usage:" in shown.stdout.lower()


def test_commands_ignore_the_callers_folder(tmp_path: Path) -> None:
    """Modules that happen to lie in the caller's folder do not take the place of ours."""
    (tmp_path / "server.py").write_text("raise SystemExit('the wrong server')")
    (tmp_path / "msgspec.py").write_text("raise SystemExit('the wrong msgspec')")
    shown = subprocess.run(
        [ROOT / "scripts" / "serve", "--help"], check=False, cwd=tmp_path, capture_output=True, text=True
    )
    assert shown.returncode == 0, shown.stderr


def test_locks_pin_the_direct_dependencies() -> None:
    """Each dependency of pyproject.toml is pinned exactly, in its lock at the same version."""
    server, tools = project()
    table = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert len(server) == len(table["dependencies"])
    assert len(tools) == len(table["optional-dependencies"]["test"])
    assert server.items() <= lock("runtime").items()
    assert tools.items() <= (lock("runtime") | lock("test")).items()


def test_locks_are_portable() -> None:
    """Locks hold plain versions: no local builds, places, options or CUDA packages, and no package twice."""
    for path in LOCKS.values():
        heading, *lines = path.read_text().splitlines()
        assert heading.startswith("# ")
        assert [line for line in lines if not re.fullmatch(r"[a-z0-9-]+==\d[\w.]*", line)] == []
        assert [line for line in lines if re.match(r"nvidia-|cuda-|triton", line)] == []
        assert lines == sorted(set(lines), key=lambda line: line.partition("=")[0])
    assert lock("runtime").keys().isdisjoint(lock("test"))


def test_environment_is_what_the_locks_pin() -> None:
    """Tests run on the pinned versions, not on what happened to be there."""
    found = pins(f"{each.name}=={each.version}" for each in metadata.distributions())
    assert (lock("runtime") | lock("test")).items() <= found.items()


def test_locks_are_whole() -> None:
    """Nothing is installed beside the pins, so none of them may need a package, or a version, that is not pinned."""
    command = [sys.executable, "-I", "-m", "pip", "--disable-pip-version-check", "check"]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.stdout == "No broken requirements found.\n", done.stdout


# It drives a browser, as tests do; everything else of the server runs without what tests add.
MEASURES_A_BROWSER = Path("server/cli/bench/extension.py")


@pytest.mark.parametrize(("folder", "with_tools"), [("server", False), ("tests", True)])
def test_imports_are_declared(folder: str, *, with_tools: bool) -> None:
    """What is imported is a direct dependency, not luck with what others bring."""
    server, tools = project()
    providers = metadata.packages_distributions()
    for path in (ROOT / folder).rglob("*.py"):
        more = with_tools or path.relative_to(ROOT) == MEASURES_A_BROWSER
        declared = server.keys() | (tools.keys() if more else set())
        for node in ast.walk(ast.parse(path.read_text())):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and node.module and not node.level:
                names = [node.module]
            for top in {name.partition(".")[0] for name in names} - {"server", "tests", "scripts"}:
                if top not in sys.stdlib_module_names:
                    owners = pins(f"{owner}==0" for owner in providers.get(top, []))
                    assert declared & owners.keys(), f"{path.relative_to(ROOT)} imports {top}"


HOST = re.compile(r"\b[a-z][a-z0-9+.-]*://(?:[^\s/@\"'<>`]*@)?([\w.*-]+)", re.IGNORECASE)
ALLOWED = re.compile(
    r"[^.]+|\.*|(.+\.)?(example|test|invalid|localhost|example\.(com|org|net))|127\.\d+\.\d+\.\d+|0\.0\.0\.0"
    r"|www\.w3\.org|json-schema\.org|schemas\.openxmlformats\.org"
    r"|mail\.google\.com|app\.intercom\.com"  # desks that have one address for everybody
)
PLACE = re.compile(r"(?<![\w.~:/$}*-])/(?:home|root|Users|work|farm|opt|mnt|tmp)/[\w.]")


def test_no_machine_shows_in_the_files() -> None:
    """No address but reserved and namespace ones, and no path of somebody's machine, stands in any file."""
    found = [
        f"{path}: {hit}"
        for path, text in texts()
        if path.parts[:2] != ("extension", "vendor")
        for hit in [
            *(
                match[0]
                for match in HOST.finditer(text)
                if not ALLOWED.fullmatch(match[1].rstrip(".").lower())
            ),
            *(match[0] for match in PLACE.finditer(text)),
        ]
    ]
    assert found == []


class Checkout:
    """A copy of the scripts with locks of its own and a package index that is a folder."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.packages = root / "packages"
        self.packages.mkdir()
        shutil.copytree(ROOT / "scripts", root / "scripts", ignore=shutil.ignore_patterns("__pycache__"))
        (root / "requirements").mkdir()
        self.pin("runtime")
        self.pin("test")

    def pin(self, name: str, *lines: str) -> None:
        """Writes a lock."""
        (self.root / "requirements" / f"{name}.lock").write_text("\n".join(["# lock", *lines, ""]))

    def publish(self, name: str) -> None:
        """Makes version 1 of a package with one empty module available."""
        described = f"{name}-1.dist-info"
        with zipfile.ZipFile(self.packages / f"{name}-1-py3-none-any.whl", "w") as wheel:
            wheel.writestr(f"{name}.py", "")
            wheel.writestr(f"{described}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: 1\n")
            wheel.writestr(
                f"{described}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
            )
            wheel.writestr(f"{described}/RECORD", "")

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        """Starts scripts/setup in a process group of its own."""
        return subprocess.Popen(
            [self.root / "scripts" / "setup", *arguments],
            env=os.environ | {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": self.packages.as_uri()},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )

    def run(self, *arguments: str) -> tuple[int, str]:
        """Exit code and output of scripts/setup."""
        process = self.start(*arguments)
        output, _ = process.communicate()
        return process.returncode, output

    def setup(self, *arguments: str) -> str:
        """Output of scripts/setup, which must succeed."""
        code, output = self.run(*arguments)
        assert code == 0, output
        return output

    def has(self, module: str) -> bool:
        """Whether the environment can import a module."""
        python = self.root / ".venv" / "bin" / "python"
        return (
            subprocess.run([python, "-c", f"import {module}"], check=False, capture_output=True).returncode
            == 0
        )


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    """A checkout without an environment, in a folder whose name has a space."""
    root = tmp_path / "a checkout"
    root.mkdir()
    return Checkout(root)


def test_setup_follows_the_locks(checkout: Checkout) -> None:
    """Setup installs what the locks pin, does nothing when they are unchanged, removes what left them."""
    checkout.publish("first")
    checkout.publish("second")
    checkout.pin("runtime", "first==1")
    checkout.pin("test", "second==1")
    checkout.setup()
    assert (checkout.has("first"), checkout.has("second")) == (True, False)
    checkout.setup("test")
    assert (checkout.has("first"), checkout.has("second")) == (True, True)
    assert checkout.setup("test") == ""
    checkout.pin("runtime")
    checkout.setup()
    assert (checkout.has("first"), checkout.has("second")) == (False, True)


def test_setup_says_what_to_do_when_pip_fails(checkout: Checkout) -> None:
    """pip's own error comes first, one line with the remedy last, and the next run mends it."""
    checkout.pin("runtime", "missing==1")
    code, output = checkout.run()
    assert code == 1
    assert "No matching distribution found for missing==1" in output
    assert re.fullmatch(r"setup: .* and run this again\)", output.splitlines()[-1])
    checkout.publish("missing")
    checkout.setup()
    assert checkout.has("missing")


def test_two_setups_at_once_make_one_environment(checkout: Checkout) -> None:
    """Of two that start together one does the work and the other waits for it."""
    both = [checkout.start(), checkout.start()]
    outputs = [process.communicate()[0] for process in both]
    assert [process.returncode for process in both] == [0, 0]
    assert "".join(outputs).count("creating .venv") == 1
    assert checkout.setup() == ""


@pytest.mark.parametrize("moment", ["creating", "installing"])
def test_killed_setup_is_repaired(checkout: Checkout, moment: str) -> None:
    """After a kill in the middle nothing counts as done, and the next run ends with a whole environment."""
    checkout.publish("first")
    checkout.pin("runtime", "first==1")
    process = checkout.start()
    assert process.stdout is not None
    assert any(moment in line for line in process.stdout)
    os.killpg(process.pid, signal.SIGKILL)
    process.communicate()
    assert not (checkout.root / ".venv" / "runtime.lock").exists()
    assert "creating .venv" in checkout.setup()
    assert checkout.has("first")
    assert checkout.setup() == ""


def bare(folder: Path, *tools: str) -> dict[str, str]:
    """An environment in which only these tools are found."""
    folder.mkdir()
    for tool in tools:
        found = shutil.which(tool)
        assert found, tool
        (folder / tool).symlink_to(found)
    return {"PATH": str(folder)}


def run_bare(script: str, environment: Mapping[str, str]) -> tuple[int, str, str]:
    """Exit code, output and errors of a script under an environment of its own."""
    done = subprocess.run(
        [BASH, ROOT / "scripts" / script], check=False, env=environment, capture_output=True, text=True
    )
    return done.returncode, done.stdout, done.stderr


def test_setup_without_python_says_so(checkout: Checkout, tmp_path: Path) -> None:
    """A machine without Python 3.11 gets one line that names it."""
    environment = bare(tmp_path / "bin", "dirname", "readlink")
    done = subprocess.run(
        [BASH, checkout.root / "scripts" / "setup"],
        check=False,
        env=environment,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 1
    assert "Python 3.11 is needed" in done.stderr


def test_browser_that_is_missing_is_named(tmp_path: Path) -> None:
    """Without a Chromium and without apt-get the script fails and says what to install."""
    code, output, errors = run_bare("browser", bare(tmp_path / "bin", "bash", "dirname", "id", "readlink"))
    assert (code, output) == (1, "")
    assert "install Debian's 'chromium'" in errors


def test_browser_that_does_not_start_is_refused(tmp_path: Path) -> None:
    """COPILOT_CHROMIUM must name something that starts; another browser is not taken in its place."""
    code, output, errors = run_bare("browser", os.environ | {"COPILOT_CHROMIUM": str(tmp_path / "none")})
    assert (code, output) == (1, "")
    assert "COPILOT_CHROMIUM" in errors


@pytest.mark.browser
def test_browser_is_found() -> None:
    """The printed path is a Chromium that starts."""
    code, output, _ = run_bare("browser", os.environ)
    assert code == 0
    shown = subprocess.run([output.strip(), "--version"], check=True, capture_output=True, text=True)
    assert re.search(r"(Chromium|Chrome) \d+", shown.stdout)
