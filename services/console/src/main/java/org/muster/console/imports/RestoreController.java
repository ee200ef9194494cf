package org.muster.console.imports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.console.Services;
import org.muster.console.page.Words;
import org.muster.contract.access.Callers;
import org.muster.contract.api.ImportReport;
import org.muster.contract.api.Refused;
import org.muster.core.country.CountryCode;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.multipart.MultipartFile;

/** The facts that a country once exported are uploaded, looked at, and brought back. */
@Controller
@RequestMapping("/countries/{iso3}/restore")
class RestoreController {
    private static final int MOST_SHOWN = 200;
    private static final String PAGE = "console/restore";

    private final Services services;
    private final Words words;

    RestoreController(Services services, Words words) {
        this.services = services;
        this.words = words;
    }

    @GetMapping
    String open(
            @PathVariable String iso3,
            @RequestParam(required = false) @Nullable Integer appended,
            Model model) {
        restorable(iso3, model);
        model.addAttribute("appended", appended);
        return PAGE;
    }

    @PostMapping
    String take(
            @PathVariable String iso3,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String kept,
            @RequestParam(defaultValue = "look") String act,
            Model model,
            HttpServletResponse response)
            throws IOException {
        CountryCode code = restorable(iso3, model);
        byte[] bytes = file == null ? Upload.unpack(kept) : file.getBytes();
        String lines = new String(bytes, StandardCharsets.UTF_8);
        try {
            if (act.equals("confirm"))
                return "redirect:/countries/%s/restore?appended=%d"
                        .formatted(code, send(code, false, lines).recorded());
            show(send(code, true, lines), new Upload(bytes, List.of(), false, null), model);
            return PAGE;
        } catch (Refused refused) {
            String problem = lines.isBlank() ? "empty" : FileProblem.key(refused);
            return refused(refused.getStatusCode(), problem, model, response);
        } catch (ResourceAccessException away) {
            return refused(HttpStatus.SERVICE_UNAVAILABLE, "away", model, response);
        }
    }

    private ImportReport send(CountryCode code, boolean dryRun, String lines) {
        return services.reporting().importFacts(dryRun, code.alpha3(), null, lines);
    }

    private static void show(ImportReport report, Upload upload, Model model) {
        List<ImportReport.Line> refused =
                report.lines().stream().filter(l -> !l.errors().isEmpty()).toList();
        model.addAttribute("report", report);
        model.addAttribute("upload", upload);
        model.addAttribute("refusals", refused.stream().limit(MOST_SHOWN).toList());
        model.addAttribute("more", Math.max(0, refused.size() - MOST_SHOWN));
    }

    private static String refused(
            HttpStatusCode status, String problem, Model model, HttpServletResponse response) {
        response.setStatus(status.value());
        model.addAttribute("problem", problem);
        return PAGE;
    }

    /** Facts keep their author and times, so it is for whoever answers for the whole system. */
    private CountryCode restorable(String iso3, Model model) {
        CountryCode code = Refused.country("country", iso3);
        Callers.require(
                Callers.current().administers(), "Only an administrator may bring facts back");
        model.addAttribute("code", code.alpha3());
        model.addAttribute("name", words.here().country(code));
        return code;
    }
}
