package org.fujinowa.it;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A headless Chromium, found on this machine, installed from Debian where that is allowed, or fetched by Selenium.
 *
 * <p>Looked for in this order: {@code CHROME_BIN}, Debian's chromium without its windows, which renders the same in a third
 * less time, Debian's chromium, Google Chrome; then {@code apt-get install} as root; then Selenium's own download.
 *
 * <p>A browser takes seconds to start, so one that is closed forgets all it has seen and waits for the next test.
 */
public final class Browser implements AutoCloseable {

    private static final List<String> BROWSERS = List.of(
            "/usr/bin/chromium-headless-shell",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/opt/google/chrome/chrome");
    private static final List<String> DRIVERS = List.of(
            "/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver", "/usr/lib/chromium-browser/chromedriver");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration GLANCE = Duration.ofMillis(50);
    private static final List<List<String>> INSTALLATION = List.of(
            List.of("apt-get", "update", "--quiet"),
            List.of("apt-get", "install", "--yes", "--no-install-recommends", "chromium", "chromium-driver"),
            List.of("apt-get", "install", "--yes", "--no-install-recommends", "chromium-headless-shell"));
    private static final File INSTALLATION_LOG = new File("target/browser-installation.log");
    private static final String REMEDY =
            "No browser: install one (Debian: apt-get install chromium chromium-driver) or set CHROME_BIN to a Chrome or Chromium.";

    private static final Deque<Browser> IDLE = new ConcurrentLinkedDeque<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> IDLE.forEach(browser -> browser.driver.quit())));
    }

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** A browser that knows nothing: no cookie, no draft, no history. */
    public static Browser open() {
        var idle = IDLE.poll();
        return idle == null ? started() : idle;
    }

    private static Browser started() {
        var binary = found().or(Browser::installed);
        var options = new ChromeOptions()
                .addArguments(
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--disable-extensions",
                        "--disable-features=PreloadTopChromeWebUI,BackForwardCache,Translate,MediaRouter,OptimizationHints",
                        "--hide-scrollbars",
                        // A page lives for a second: what takes longer to make its scripts quick is wasted.
                        "--js-flags=--no-opt --no-maglev",
                        "--window-size=1280,800",
                        "--lang=ja");
        options.setCapability("goog:loggingPrefs", Map.of("browser", "WARNING"));
        binary.ifPresent(options::setBinary);
        var service = new ChromeDriverService.Builder();
        binary.flatMap(any ->
                        existing(Stream.concat(Stream.ofNullable(System.getenv("CHROMEDRIVER")), DRIVERS.stream())))
                .ifPresent(path -> service.usingDriverExecutable(new File(path)));
        try {
            return new Browser(new ChromeDriver(service.build(), options));
        } catch (WebDriverException none) {
            throw new IllegalStateException(REMEDY, none);
        }
    }

    /** The driver itself, for what this class does not offer. */
    public ChromeDriver driver() {
        return driver;
    }

    /** Waits until something comes about, at most twenty seconds. */
    public WebDriverWait patiently() {
        var wait = new WebDriverWait(driver, PATIENCE);
        wait.pollingEvery(GLANCE).ignoring(StaleElementReferenceException.class);
        return wait;
    }

    /** Waits until the page on which the element stood has given way to another. */
    public void awaitGone(WebElement element) {
        patiently().until(page -> {
            try {
                element.isEnabled();
                return false;
            } catch (StaleElementReferenceException gone) {
                return true;
            } catch (WebDriverException betweenTwoPages) {
                return false;
            }
        });
    }

    /** Makes the window as wide as a phone (390) or a desk (1280). */
    public void resize(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    /** The same for a page that is only measured: laid out at that width, painted in that part of its size, and not clicked at. */
    void resizeForNobody(int width, int height, double painted) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false, "scale", painted));
    }

    /**
     * Sets a cookie before the first page, so that pages open signed in and in a chosen language. Chromium trusts
     * 127.0.0.1, so a secure cookie reaches the server over plain http too.
     */
    public void cookie(String name, String value) {
        cookies(Map.of(name, value));
    }

    /** The same for several. */
    void cookies(Map<String, String> cookies) {
        driver.executeCdpCommand(
                "Network.setCookies",
                Map.of(
                        "cookies",
                        cookies.entrySet().stream()
                                .map(cookie -> trusted(cookie.getKey(), cookie.getValue()))
                                .toList()));
    }

    private static Map<String, Object> trusted(String name, String value) {
        return Map.of("url", "https://127.0.0.1/", "path", "/", "secure", true, "name", name, "value", value);
    }

    /** Nobody is signed in any more, and no preference is remembered. */
    public void forgetCookies() {
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
    }

    /** All cookies of the page that is open. */
    public List<Cookie> cookies() {
        return List.copyOf(driver.manage().getCookies());
    }

    /** Forgets everything and lets the next one have it; a browser that cannot is ended. */
    @Override
    public void close() {
        try {
            forgetEverything();
            IDLE.add(this);
        } catch (WebDriverException stuck) {
            driver.quit();
        }
    }

    /** Another tab has no drafts, no history, no size and no judge in it; the rest is the browser's. */
    private void forgetEverything() {
        for (var origin : origins()) {
            driver.executeCdpCommand("Storage.clearDataForOrigin", Map.of("origin", origin, "storageTypes", "all"));
        }
        forgetCookies();
        var seen = driver.getWindowHandles();
        var fresh = driver.switchTo().newWindow(WindowType.TAB).getWindowHandle();
        for (var tab : seen) {
            driver.switchTo().window(tab).close();
        }
        driver.switchTo().window(fresh);
        driver.manage().logs().get(LogType.BROWSER);
    }

    /** Where it has been. */
    private Set<String> origins() {
        var history = (List<?>)
                driver.executeCdpCommand("Page.getNavigationHistory", Map.of()).get("entries");
        return history.stream()
                .map(entry -> URI.create(String.valueOf(((Map<?, ?>) entry).get("url"))))
                .filter(address -> "http".equals(address.getScheme()))
                .map(address -> "http://" + address.getAuthority())
                .collect(Collectors.toSet());
    }

    private static Optional<String> found() {
        return existing(Stream.concat(Stream.ofNullable(System.getenv("CHROME_BIN")), BROWSERS.stream()));
    }

    private static Optional<String> existing(Stream<String> paths) {
        return paths.filter(path -> new File(path).canExecute()).findFirst();
    }

    /**
     * Debian's browser, if this is Debian and we may install; nothing otherwise, and then Selenium fetches its own. Two of the
     * build's processes come here at the same time: the second waits, and finds what the first has installed.
     */
    private static synchronized Optional<String> installed() {
        var mayInstall = "root".equals(System.getProperty("user.name")) && new File("/usr/bin/apt-get").canExecute();
        if (!mayInstall) {
            return Optional.empty();
        }
        try (var file = FileChannel.open(Path.of("target/browser.lock"), CREATE, WRITE);
                var alone = file.lock()) {
            if (alone.isValid() && found().isEmpty()) {
                for (var command : INSTALLATION) {
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(Redirect.appendTo(INSTALLATION_LOG))
                            .start()
                            .waitFor();
                }
            }
            return found();
        } catch (IOException refused) {
            throw new IllegalStateException(REMEDY, refused);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
