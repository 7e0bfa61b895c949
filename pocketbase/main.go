// PocketBase with JavaScript migrations and hooks, built from the module pinned in go.mod.
// It keeps the official binary's commands and flags, so that either can serve Skissa;
// only the self-update command is left out, because the version is pinned here.
package main

import (
	"log"
	"net/http"
	"os"

	"github.com/pocketbase/pocketbase"
	"github.com/pocketbase/pocketbase/apis"
	"github.com/pocketbase/pocketbase/core"
	"github.com/pocketbase/pocketbase/plugins/jsvm"
	"github.com/pocketbase/pocketbase/plugins/migratecmd"
	"github.com/pocketbase/pocketbase/tools/hook"
)

func main() {
	app := pocketbase.New()

	flags := app.RootCmd.PersistentFlags()
	hooksDir := flags.String("hooksDir", "", "the directory with the JS app hooks")
	hooksWatch := flags.Bool("hooksWatch", true, "auto restart the app on pb_hooks file change")
	hooksPool := flags.Int("hooksPool", 15, "the prewarmed runtimes for the JS app hooks")
	migrationsDir := flags.String("migrationsDir", "", "the directory with the user defined migrations")
	automigrate := flags.Bool("automigrate", true, "enable/disable auto migrations")
	publicDir := flags.String("publicDir", "./pb_public", "the directory to serve static files")
	indexFallback := flags.Bool("indexFallback", true, "fallback to index.html on a missing static path")

	// Parsed before the plugins register, because they are configured from the flags.
	app.RootCmd.ParseFlags(os.Args[1:])

	jsvm.MustRegister(app, jsvm.Config{
		MigrationsDir: *migrationsDir,
		HooksDir:      *hooksDir,
		HooksWatch:    *hooksWatch,
		HooksPoolSize: *hooksPool,
	})
	migratecmd.MustRegister(app, app.RootCmd, migratecmd.Config{
		TemplateLang: migratecmd.TemplateLangJS,
		Automigrate:  *automigrate,
		Dir:          *migrationsDir,
	})

	app.OnServe().Bind(&hook.Handler[*core.ServeEvent]{
		Func: func(e *core.ServeEvent) error {
			// The stock installer opens a browser with a superuser link; hosts use `superuser upsert` instead.
			e.InstallerFunc = nil
			if !e.Router.HasRoute(http.MethodGet, "/{path...}") {
				e.Router.GET("/{path...}", apis.Static(os.DirFS(*publicDir), *indexFallback))
			}
			return e.Next()
		},
		Priority: 999,
	})

	if err := app.Start(); err != nil {
		log.Fatal(err)
	}
}
