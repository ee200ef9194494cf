package org.muster.console.imports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.console.Services;
import org.muster.console.fact.FactWords;
import org.muster.console.fact.People;
import org.muster.console.page.Say;
import org.muster.console.page.Words;
import org.muster.contract.access.Callers;
import org.muster.contract.api.Refused;
import org.muster.contract.api.TableField;
import org.muster.contract.api.TableReport;
import org.muster.contract.api.TableReport.Outcome;
import org.muster.core.country.CountryCode;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.multipart.MultipartFile;

/** A table is uploaded, looked at line by line, and confirmed. */
@Controller
@RequestMapping("/countries/{iso3}/import")
class ImportController {
    private static final int MOST_SHOWN = 400;

    private final Services services;
    private final Words words;

    ImportController(Services services, Words words) {
        this.services = services;
        this.words = words;
    }

    @GetMapping
    String open(
            @PathVariable String iso3,
            @RequestParam(required = false) @Nullable Integer appended,
            Model model) {
        reportable(iso3, model);
        model.addAttribute("appended", appended);
        return "console/import";
    }

    @GetMapping("/template.{format}")
    ResponseEntity<byte[]> template(@PathVariable String iso3, @PathVariable String format) {
        reportable(iso3);
        return services.tables().tableTemplate(format, words.here().language().tag());
    }

    @PostMapping
    String take(
            @PathVariable String iso3,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String kept,
            @RequestParam(required = false) @Nullable List<String> column,
            @RequestParam(defaultValue = "false") boolean newPeople,
            @RequestParam(required = false) @Nullable List<String> accepted,
            @RequestParam(defaultValue = "false") boolean proposals,
            @RequestParam(defaultValue = "look") String act,
            Model model,
            HttpServletResponse response)
            throws IOException {
        CountryCode code = reportable(iso3, model);
        List<String> none = List.of();
        Upload upload =
                new Upload(
                        file == null ? Upload.unpack(kept) : file.getBytes(),
                        column == null ? none : column,
                        newPeople,
                        proposals ? (accepted == null ? none : accepted) : null);
        try {
            if (act.equals("confirm"))
                return "redirect:/countries/%s/import?appended=%d"
                        .formatted(code, send(code, upload, false).appended());
        } catch (Refused refused) {
            return refused(refused.getStatusCode(), FileProblem.key(refused), model, response);
        } catch (ResourceAccessException away) {
            return refused(HttpStatusCode.valueOf(503), "away", model, response);
        }
        return look(code, upload, model, response);
    }

    private String look(
            CountryCode code, Upload upload, Model model, HttpServletResponse response) {
        try {
            show(code, upload, send(code, upload, true), model);
        } catch (Refused refused) {
            return refused(refused.getStatusCode(), FileProblem.key(refused), model, response);
        } catch (ResourceAccessException away) {
            return refused(HttpStatusCode.valueOf(503), "away", model, response);
        }
        return "console/import";
    }

    private TableReport send(CountryCode code, Upload upload, boolean dryRun) {
        return services.tables()
                .importTable(
                        code.alpha3(),
                        dryRun,
                        upload.fields(),
                        upload.newPeople(),
                        upload.proposals(),
                        upload.file());
    }

    private void show(CountryCode code, Upload upload, TableReport report, Model model) {
        Say say = words.here();
        var view = services.tracker().country(code.alpha3(), null, null);
        People people = new People(services.reporting(), code, say);
        report.newPeople().forEach(people::expect);
        FactWords facts = new FactWords(view.situation(), people, say);
        model.addAttribute("table", report);
        model.addAttribute("upload", upload);
        model.addAttribute("fields", fields(report.presence()));
        model.addAttribute(
                "lines",
                report.lines().stream()
                        .limit(MOST_SHOWN)
                        .map(line -> LineView.of(line, facts, say))
                        .toList());
        model.addAttribute("more", Math.max(0, report.lines().size() - MOST_SHOWN));
        model.addAttribute("refusedLines", report.count(Outcome.REFUSED));
        model.addAttribute("doubted", report.count(Outcome.DOUBTED));
        model.addAttribute("known", report.count(Outcome.KNOWN));
        model.addAttribute(
                "leftOut",
                report.columns().stream()
                        .filter(c -> c.field() == TableField.UNKNOWN)
                        .map(TableReport.Column::heading)
                        .toList());
    }

    private static List<TableField> fields(boolean presence) {
        return Arrays.stream(TableField.values())
                .filter(f -> presence || f != TableField.ORGANISATION)
                .toList();
    }

    private static String refused(
            HttpStatusCode status, String problem, Model model, HttpServletResponse response) {
        response.setStatus(status.value());
        model.addAttribute("problem", problem);
        return "console/import";
    }

    private CountryCode reportable(String iso3, Model model) {
        CountryCode code = reportable(iso3);
        model.addAttribute("code", code.alpha3());
        model.addAttribute("name", words.here().country(code));
        return code;
    }

    private static CountryCode reportable(String iso3) {
        CountryCode code = Refused.country("country", iso3);
        Callers.require(
                Callers.current().mayReport(code), "This account may not report about " + code);
        return code;
    }
}
