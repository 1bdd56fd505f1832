import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.pdfa.validation.validators.ValidatorConfig;
import org.verapdf.pdfa.validation.validators.ValidatorConfigBuilder;

/**
 * Checks PDF files with veraPDF: arguments in pairs, a profile such as ua1 or 3a and a file.
 *
 * <p>Prints one line a pair, "passed TAB checks" or "failed TAB rules", the latter followed by one line for each
 * rule: clause TAB test TAB count TAB message TAB first place. A file that cannot be read gives "error TAB reason".
 */
public final class VeraPdf {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    public static void main(String[] arguments) {
        LogManager.getLogManager().reset();
        Logger.getLogger("").setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
        for (int index = 0; index + 1 < arguments.length; index += 2) {
            try {
                tell(check(PDFAFlavour.byFlavourId(arguments[index]), new File(arguments[index + 1])));
            } catch (Exception | StackOverflowError | OutOfMemoryError error) {
                OUT.println(line("error", String.valueOf(error)));
            }
        }
    }

    private static ValidationResult check(PDFAFlavour profile, File file) throws Exception {
        if (profile == PDFAFlavour.NO_FLAVOUR) {
            throw new IllegalArgumentException("veraPDF has no such profile");
        }
        ValidatorConfig settings =
                new ValidatorConfigBuilder()
                        .flavour(profile)
                        .maxFails(-1)
                        .recordPasses(false)
                        .maxNumberOfDisplayedFailedChecks(-1)
                        .showErrorMessages(true)
                        .build();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(file, profile);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(settings, profile)) {
            return validator.validate(parser);
        }
    }

    private static void tell(ValidationResult result) {
        if (result.isCompliant()) {
            OUT.println(line("passed", result.getTotalAssertions()));
            return;
        }
        Map<RuleId, TestAssertion> first = new LinkedHashMap<>();
        for (TestAssertion one : result.getTestAssertions()) {
            if (one.getStatus() == TestAssertion.Status.FAILED) {
                first.putIfAbsent(one.getRuleId(), one);
            }
        }
        OUT.println(line("failed", first.size()));
        first.forEach((rule, one) -> OUT.println(line(
                rule.getClause(),
                rule.getTestNumber(),
                result.getFailedChecks().get(rule),
                one.getMessage(),
                one.getLocation().getContext())));
    }

    private static String line(Object... parts) {
        StringBuilder text = new StringBuilder();
        for (Object part : parts) {
            text.append(text.length() == 0 ? "" : "\t").append(String.valueOf(part).replaceAll("\\s+", " ").trim());
        }
        return text.toString();
    }
}
